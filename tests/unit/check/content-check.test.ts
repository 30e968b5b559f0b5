import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../../../src/check/read-content.ts';
import { formatDiagnostic } from '../../../src/check/diagnostic.ts';
import { today } from '../content-lines.ts';
import { copyFixture } from '../copy-fixture.ts';

const captain = 'content/events/captain-named.yaml';
const derby = 'content/events/derby-5-3.yaml';
const gazette = 'content/articles/gazette-2019-02-04-captain.md';
const courier = 'content/articles/courier-2019-03-10-derby.md';
const herald = 'content/articles/herald-2019-03-review.md';

const noClaim =
  '"gazette-2019-02-04-captain" makes no claim about this event: add one to content/articles/gazette-2019-02-04-captain.md, or cite another article';
const noSuchArticle = 'no article "courier-2019-03-10-drby": did you mean "courier-2019-03-10-derby"?';
const writeScore = "write 0-7, 3-2 (aet) or 1-1 (4-2 pens), with the timeline's own team first";
const writeAddress = 'write a full address such as https://example.org/news, without spaces or a password';
const writeId = 'name the file with lower-case letters and digits, joined by hyphens';

/** What the check says of each situation in `tests/fixtures/content-check/`. */
const situations: { situation: string; title: string; lines: string[] }[] = [
  {
    situation: 'base',
    title: 'finds nothing wrong with valid content, whose dates have no quotes',
    lines: [],
  },
  {
    situation: 'quoted-dates',
    title: 'accepts dates in quotes',
    lines: [],
  },
  {
    situation: 'unquoted-year',
    title: 'accepts a year without quotes, which YAML takes for a number',
    lines: [],
  },
  {
    situation: 'unparsable-yaml',
    title: 'says where a file stops being YAML',
    lines: [
      `${captain}:1:7  not YAML: a [ or { that is not closed: close it, or if it is text, put the whole text in quotes`,
    ],
  },
  {
    situation: 'unparsable-front-matter',
    title: 'says where front matter stops being YAML, counted from the top of the file',
    lines: [`${gazette}:3:8  not YAML: a text that contains a colon and a space: put the whole text in quotes`],
  },
  {
    situation: 'no-front-matter',
    title: 'asks for front matter where an article has none',
    lines: [
      `${herald}:1:1  no front matter: start the file with a line --- and the fields, and close them with a line ---`,
    ],
  },
  {
    situation: 'unknown-field',
    title: 'points at the name of a field that is not known, and suggests the one that was meant or lists them all',
    lines: [
      `${gazette}:6:1  publishd  unknown field "publishd": did you mean "published"?`,
      `${derby}:15:3  match.weather  unknown field "weather": write one of competition, stage, opponent, score, venue, city, country, ground, goals, goalsFrom`,
    ],
  },
  {
    situation: 'missing-language',
    title: 'asks for what a claim says in a language in which it is missing',
    lines: [`${gazette}:13:7  claims[0].says.es  missing: write what the article reports in Spanish`],
  },
  {
    situation: 'mistyped-type',
    title: 'says what a field holds where something of another type stands',
    lines: [
      `${gazette}:8:10  authors  "Iria Soto" is not valid: write a list of names`,
      `${captain}:8:6  key  "yes" is not valid: write true or false`,
    ],
  },
  {
    situation: 'date-not-edtf',
    title: 'corrects a date that is not EDTF, or gives an example',
    lines: [
      `${courier}:11:11  claims[0].date  "2019-3-9" is not a date: write 2019-03-09, or an English weekday such as Friday`,
      `${gazette}:6:12  published  "4 February 2019" is not a date: write 2018-07-27, 2018-07 or 2018-07-19?`,
      `${herald}:11:11  claims[0].date  "saturday" is not a date: write Saturday`,
    ],
  },
  {
    situation: 'impossible-day',
    title: 'does not accept a day that the calendar lacks',
    lines: [
      `${gazette}:6:12  published  "2018-02-30" does not exist: write a day that exists`,
      `${gazette}:8:11  accessed  "2018-02-30" is not a day: write one such as 2026-11-20`,
    ],
  },
  {
    situation: 'weekday-without-published',
    title: 'cannot place a weekday in an article without a published date',
    lines: [
      `${gazette}:10:11  claims[0].date  "Saturday" cannot be resolved, since the article has no published date: write the exact day of publication, or a full date here`,
    ],
  },
  {
    situation: 'weekday-in-a-month',
    title: 'cannot place a weekday in an article of which only the month is known',
    lines: [
      `${herald}:11:11  claims[0].date  "Saturday" cannot be resolved, since the article has only "2019-03" as its published date: write the exact day of publication, or a full date here`,
    ],
  },
  {
    situation: 'unknown-event',
    title: 'points at a claim about an event that there is not, and suggests the one that was meant',
    lines: [
      `${courier}:16:12  claims[1].event  no event "opera-gala": write the name of a file in content/events/ without .yaml`,
      `${herald}:10:12  claims[0].event  no event "derby-5-4": did you mean "derby-5-3"?`,
    ],
  },
  {
    situation: 'unknown-article',
    title: 'points at a citation of an article that there is not, in each language',
    lines: [`${derby}:6:35  summary.en  ${noSuchArticle}`, `${derby}:7:37  summary.es  ${noSuchArticle}`],
  },
  {
    situation: 'citation-without-claim',
    title: 'points at a citation of an article that makes no claim about the event, in each language',
    lines: [`${derby}:6:62  summary.en  ${noClaim}`, `${derby}:7:64  summary.es  ${noClaim}`],
  },
  {
    situation: 'page-name-as-id',
    title: 'keeps the names of the pages of the site from being ids',
    lines: ['content/events/record.yaml:1:1  "record" is the name of a page of the site: give the file another name'],
  },
  {
    situation: 'key-without-short',
    title: 'asks for a short name of a key moment',
    lines: [`${captain}:1:1  short  missing for a key moment: write two or three words that name it in each language`],
  },
  {
    situation: 'figure-and-score-astray',
    title: 'finds a score for what is no match, and a figure about a competition that nobody plays',
    lines: [
      `${gazette}:12:12  claims[0].score  "captain-named" is not a match: remove the score`,
      `${gazette}:13:28  claims[0].record.competition  no match of "Valey League": did you mean "Valley League"?`,
    ],
  },
  {
    situation: 'unclaimed-event',
    title: 'finds an event that no article makes a claim about',
    lines: [
      'content/events/founding.yaml:1:1  no article makes a claim about this event: add one to the article that reports it, or remove the event',
      `content/events/founding.yaml:6:41  summary.en  ${noClaim}`,
      `content/events/founding.yaml:7:42  summary.es  ${noClaim}`,
      'content/permalinks.txt:1:1  warning: events/founding is not listed yet, so the link is not protected: run npm run permalinks before publishing',
    ],
  },
  {
    situation: 'uncited-sentence',
    title: 'points at a sentence that no citation follows',
    lines: [
      `${captain}:6:70  summary.en  "She accepts at once." has no citation: write [@article-id] after it`,
      `${captain}:7:7  summary.es  "Los socios eligen a Nadia Ferrán." has no citation: write [@article-id] after it`,
    ],
  },
  {
    situation: 'languages-citing-differently',
    title: 'finds a summary whose languages do not cite the same articles',
    lines: [
      `${derby}:7:7  summary.es  cites courier-2019-03-10-derby, where summary.en cites courier-2019-03-10-derby, herald-2019-03-review: cite the same articles in the same order`,
    ],
  },
  {
    situation: 'id-not-kebab-case',
    title: 'finds a file whose name is not an id',
    lines: [`content/articles/Herald_2019.md:1:1  "Herald_2019" is not an id: ${writeId}`],
  },
  {
    situation: 'ids-differing-in-accents',
    title: 'finds two files whose names differ only in an accent',
    lines: [
      'content/articles/hérald-2019-03-review.md:1:1  "hérald-2019-03-review" differs from "herald-2019-03-review" only in accents or case: give one of the two another name',
      `content/articles/hérald-2019-03-review.md:1:1  "hérald-2019-03-review" is not an id: ${writeId}`,
    ],
  },
  {
    situation: 'claim-twice',
    title: 'points at the second of two claims that an article makes about one event',
    lines: [`${herald}:15:12  claims[1].event  "derby-5-3" has two claims in this article: merge them`],
  },
  {
    situation: 'address-not-web',
    title: 'does not accept an address that does not start with https:// or http://',
    lines: [
      `${gazette}:5:6  url  "gazette.example.org/2019/captain" is not valid: ${writeAddress}`,
      `${herald}:5:6  url  "ftp://herald.example.org/march" is not valid: ${writeAddress}`,
    ],
  },
  {
    situation: 'same-address',
    title: 'finds an address twice, with other protocol, www., slash, place on the page and campaign',
    lines: [
      `${herald}:5:6  url  warning: contains tracking parameters: write http://www.courier.example.org/sport/derby/#top`,
      `${herald}:5:6  url  the same address as in content/articles/courier-2019-03-10-derby.md: merge the two articles`,
    ],
  },
  {
    situation: 'bad-score',
    title: 'does not accept a score with a colon or a dash',
    lines: [
      `${courier}:12:12  claims[0].score  "5:3" is not a score: ${writeScore}`,
      `${derby}:11:10  match.score  "5–3" is not a score: ${writeScore}`,
    ],
  },
  {
    situation: 'unknown-kind',
    title: 'finds a kind that the site does not know, and suggests the one that was meant or lists them all',
    lines: [
      `${captain}:1:7  kind  no kind "apointment": did you mean "appointment"?`,
      `${derby}:1:7  kind  no kind "concert": write one of match, appointment`,
    ],
  },
  {
    situation: 'unknown-name',
    title: 'finds a competition and a country that the site has no names for',
    lines: [
      `${derby}:9:16  match.competition  no name "Valey League" in content/site.yaml: did you mean "Valley League"?`,
      `${derby}:13:12  match.country  no name "Freedonia" in content/site.yaml: add it there in each language`,
    ],
  },
  {
    situation: 'city-without-place',
    title: 'finds a match in a city that is on no map, where the site has places, and suggests the one that was meant',
    lines: [`${derby}:12:9  match.city  no place "Ostra" in content/site.yaml: did you mean "Ostro"?`],
  },
  {
    situation: 'places-off-the-globe',
    title: 'does not accept a place without a latitude and a longitude, or with one that the globe lacks',
    lines: [
      'content/site.yaml:18:17  places.Ostra.at[0]  119.43 is not valid: write a latitude from -90 to 90',
      'content/site.yaml:19:16  places.Brava.at  19.43 is not valid: write latitude and longitude in degrees, such as [19.43, -99.13]',
    ],
  },
  {
    situation: 'dispute-source-without-claim',
    title: 'points at the source of a dispute that makes no claim about the event',
    lines: [`${derby}:21:42  disputes[0].positions[1].sources[1]  ${noClaim}`],
  },
  {
    situation: 'no-date-in-common',
    title: 'asks for a ruling where the claims have no date in common',
    lines: [
      `${derby}:1:1  date  missing, and the claims have no date in common (2019-03-08, 2019-03-09): write the right date`,
    ],
  },
  {
    situation: 'no-date-claimed',
    title: 'asks for a date where no claim gives one',
    lines: [`${captain}:1:1  date  missing, and no claim gives a date: write the right date`],
  },
  {
    situation: 'repeating-ruling',
    title: 'warns of a ruling that only repeats what the claims come to',
    lines: [`${derby}:15:7  date  warning: "2019-03-09" is already the date from the claims: remove it`],
  },
  {
    situation: 'raw-html',
    title: 'points at raw HTML in a summary and in the body of an article',
    lines: [
      `${gazette}:16:13  body  raw HTML is not published: write Markdown`,
      `${captain}:6:11  summary.en  raw HTML is not published: write Markdown`,
    ],
  },
  {
    situation: 'phases-out-of-order',
    title: 'finds a phase that begins before the one above it',
    lines: [
      'content/phases.yaml:8:9  [1].from  "2018-12-01" is not after 2019-01-01, when "winter" starts: put the phases in order',
    ],
  },
  {
    situation: 'alias-equal-to-an-id',
    title: 'finds an alias that is the id of an event',
    lines: [`${captain}:8:11  aliases[0]  "derby-5-3" is the id of an event: an alias must be an id without a file`],
  },
  {
    situation: 'page-name-as-alias',
    title: 'keeps the names of the pages of the site from being aliases',
    lines: [
      `${captain}:8:20  aliases[1]  "record" is the name of a page of the site, so it was never the id of an event: remove it`,
    ],
  },
  {
    situation: 'article-alias-equal-to-an-id',
    title: 'finds an alias that is the id of an article',
    lines: [
      `${courier}:9:11  aliases[0]  "herald-2019-03-review" is the id of an article: an alias must be an id without a file`,
    ],
  },
  {
    situation: 'kept-permalink',
    title: 'lets an id go that is an alias of the event or the article in its place',
    lines: [],
  },
  {
    situation: 'lost-permalink',
    title: 'points at every link once published that leads nowhere, and at lines that are no link',
    lines: [
      'content/permalinks.txt:2:1  "derby" was published, and its links are now broken: add it to the aliases of the event that replaces it, or restore content/events/derby.yaml',
      'content/permalinks.txt:3:1  "founding" was published, and its links are now broken: add it to the aliases of the event that replaces it, or restore content/events/founding.yaml',
      'content/permalinks.txt:5:1  "event/derby-5-3" is not a permalink: write events/<id> or sources/<id>',
      'content/permalinks.txt:6:1  "gazette-2019-02-05-captain" was published, and its links are now broken: add it to the aliases of the article that replaces it, or restore content/articles/gazette-2019-02-05-captain.md',
    ],
  },
  {
    situation: 'unexpected-file',
    title: 'finds files that it does not read: of another ending, or in a folder of their own',
    lines: [
      'content/articles/notes.txt:1:1  not read: only files that end in .md are, directly in content/articles/',
      'content/events/2019:1:1  not read: only files that end in .yaml are, directly in content/events/',
    ],
  },
  {
    situation: 'weak-sentence',
    title: 'accepts a sentence that rests on a portal alone, which only the report lists',
    lines: [],
  },
  {
    situation: 'four-faults',
    title: 'reports a missing language, a misspelt event, a broken file and a source without claim all in one run',
    lines: [
      `${courier}:14:7  claims[0].says.es  missing: write what the article reports in Spanish`,
      `${herald}:10:12  claims[0].event  no event "derbi-5-3": did you mean "derby-5-3"?`,
      `${captain}:3:7  not YAML: a text that contains a colon and a space: put the whole text in quotes`,
      `${derby}:21:19  disputes[0].positions[1].sources[0]  ${noClaim}`,
    ],
  },
];

for (const { situation, title, lines } of situations) {
  test(title, (t) => {
    const root = copyFixture(t, situation);

    const { diagnostics } = readContent(root, today);

    assert.deepEqual(diagnostics.map(formatDiagnostic), lines);
  });
}

test('has a test for every folder of fixtures', () => {
  const folders = readdirSync(new URL('../../fixtures/content-check/', import.meta.url));

  assert.deepEqual(situations.map(({ situation }) => situation).sort(), folders.sort());
});

test('asks for the site’s own file where there is none', (t) => {
  const root = copyFixture(t);
  rmSync(join(root, 'content/site.yaml'));

  const { diagnostics } = readContent(root, today);

  assert.deepEqual(diagnostics.map(formatDiagnostic), [
    'content/site.yaml:1:1  the file is missing: write it (see docs/editing.md)',
  ]);
});

test('returns the articles, events and phases of valid content', (t) => {
  const { content } = readContent(copyFixture(t));

  assert.deepEqual(
    [content?.articles, content?.events, content?.phases].map((list) => list?.map(({ id }) => id)),
    [
      ['courier-2019-03-10-derby', 'gazette-2019-02-04-captain', 'herald-2019-03-review'],
      ['captain-named', 'derby-5-3'],
      ['winter', 'spring'],
    ],
  );
});

test('hands over the body of an article without its front matter', (t) => {
  const { content } = readContent(copyFixture(t));

  assert.equal(content?.articles[0]?.body, 'The Courier counts eight boards.');
});

test('hands over a year without quotes as text', (t) => {
  const { content } = readContent(copyFixture(t, 'unquoted-year'));

  assert.equal(content?.articles.find(({ id }) => id === 'herald-2019-03-review')?.published, '2019');
});

test('hands over no content where one problem is an error', (t) => {
  const { content } = readContent(copyFixture(t, 'raw-html'));

  assert.equal(content, null);
});

test('hands over the content where all problems are warnings', (t) => {
  const { content } = readContent(copyFixture(t, 'repeating-ruling'));

  assert.notEqual(content, null);
});
