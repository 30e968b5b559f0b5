import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../../../src/check/read-content.ts';
import { formatDiagnostic } from '../../../src/check/diagnostic.ts';
import { today } from '../content-lines.ts';
import { copyFixture, type Edit } from '../copy-fixture.ts';

const captain = 'content/events/captain-named.yaml';
const derby = 'content/events/derby-5-3.yaml';
const gazette = 'content/articles/gazette-2019-02-04-captain.md';
const courier = 'content/articles/courier-2019-03-10-derby.md';
const herald = 'content/articles/herald-2019-03-review.md';
const site = 'content/site.yaml';
const phases = 'content/phases.yaml';
const permalinks = 'content/permalinks.txt';

const noClaim =
  '"gazette-2019-02-04-captain" makes no claim about this event: add one to content/articles/gazette-2019-02-04-captain.md, or cite another article';
const noSuchArticle = 'no article "courier-2019-03-10-drby": did you mean "courier-2019-03-10-derby"?';
const writeScore = "write 0-7, 3-2 (aet) or 1-1 (4-2 pens), with the timeline's own team first";
const writeAddress = 'write a full address such as https://example.org/news, without spaces or a password';
const writeId = 'name the file with lower-case letters and digits, joined by hyphens';

/** An event and an article that are valid by themselves. */
const appointment = `kind: appointment
title:
  en: Nadia Ferrán is named captain
  es: Nombran capitana a Nadia Ferrán
summary:
  en: The members choose Nadia Ferrán. [@gazette-2019-02-04-captain]
  es: Los socios eligen a Nadia Ferrán. [@gazette-2019-02-04-captain]
added: 2026-11-20
`;
const review = `---
type: news
title: March in the valley
publisher: Brava Herald
url: https://herald.example.org/march-again
published: 2019-03
language: en
accessed: 2026-11-20
claims:
  - event: derby-5-3
    date: 2019-03
    says:
      en: Brava lose the derby.
      es: Brava pierde el clásico.
---
The Herald looks back on the month.
`;

/** What the check says of the content of the chess club after some edits. */
const situations: { title: string; edits: Edit[]; lines: string[] }[] = [
  {
    title: 'finds nothing wrong with valid content, whose dates have no quotes',
    edits: [],
    lines: [],
  },
  {
    title: 'accepts dates in quotes',
    edits: [
      [herald, 'date: 2019-03', "date: '2019-03'"],
      [herald, 'published: 2019-03', 'published: "2019-03"'],
    ],
    lines: [],
  },
  {
    title: 'accepts a year without quotes, which YAML takes for a number',
    edits: [
      [herald, 'date: 2019-03', 'date: 2019'],
      [herald, 'published: 2019-03', 'published: 2019'],
    ],
    lines: [],
  },
  {
    title: 'says where a file stops being YAML',
    edits: [[captain, 'kind: appointment', 'kind: [appointment']],
    lines: [
      `${captain}:1:7  not YAML: a [ or { that is not closed: close it, or if it is text, put the whole text in quotes`,
    ],
  },
  {
    title: 'says where front matter stops being YAML, counted from the top of the file',
    edits: [[gazette, 'Nadia Ferrán to captain Ostra', 'Derby day: Nadia Ferrán to captain Ostra']],
    lines: [`${gazette}:3:8  not YAML: a text that contains a colon and a space: put the whole text in quotes`],
  },
  {
    title: 'asks for front matter where an article has none',
    edits: [[herald, '---\n', '']],
    lines: [
      `${herald}:1:1  no front matter: start the file with a line --- and the fields, and close them with a line ---`,
    ],
  },
  {
    title: 'points at the name of a field that is not known, and suggests the one that was meant or lists them all',
    edits: [
      [gazette, 'published: 2019-02-04', 'publishd: 2019-02-04'],
      [derby, 'ground: home', 'ground: home\n  weather: rain'],
    ],
    lines: [
      `${gazette}:6:1  publishd  unknown field "publishd": did you mean "published"?`,
      `${derby}:15:3  match.weather  unknown field "weather": write one of competition, stage, opponent, score, venue, city, country, ground, goals, goalsFrom`,
    ],
  },
  {
    title: 'asks for what a claim says in a language in which it is missing',
    edits: [
      [
        gazette,
        'en: The club names Nadia Ferrán its captain.\n      es: El club nombra capitana a Nadia Ferrán.',
        'en: The club names Nadia Ferrán its captain.',
      ],
    ],
    lines: [`${gazette}:13:7  claims[0].says.es  missing: write what the article reports in Spanish`],
  },
  {
    title: 'says what a field holds where something of another type stands',
    edits: [
      [gazette, 'language: en', 'language: en\nauthors: Iria Soto'],
      [captain, 'added: 2026-11-20', 'key: yes\nadded: 2026-11-20'],
    ],
    lines: [
      `${gazette}:8:10  authors  "Iria Soto" is not valid: write a list of names`,
      `${captain}:8:6  key  "yes" is not valid: write true or false`,
    ],
  },
  {
    title: 'corrects a date that is not EDTF, or gives an example',
    edits: [
      [courier, 'date: 2019-03-09', 'date: 2019-3-9'],
      [gazette, 'published: 2019-02-04', 'published: 4 February 2019'],
      [herald, 'date: 2019-03', 'date: saturday'],
    ],
    lines: [
      `${courier}:11:11  claims[0].date  "2019-3-9" is not a date: write 2019-03-09, or an English weekday such as Friday`,
      `${gazette}:6:12  published  "4 February 2019" is not a date: write 2018-07-27, 2018-07 or 2018-07-19?`,
      `${herald}:11:11  claims[0].date  "saturday" is not a date: write Saturday`,
    ],
  },
  {
    title: 'does not accept a day that the calendar lacks',
    edits: [
      [gazette, 'accessed: 2026-11-20', 'accessed: 2018-02-30'],
      [gazette, 'published: 2019-02-04', 'published: 2018-02-30'],
    ],
    lines: [
      `${gazette}:6:12  published  "2018-02-30" does not exist: write a day that exists`,
      `${gazette}:8:11  accessed  "2018-02-30" is not a day: write one such as 2026-11-20`,
    ],
  },
  {
    title: 'cannot place a weekday in an article without a published date',
    edits: [
      [
        gazette,
        'url: https://gazette.example.org/2019/captain\npublished: 2019-02-04',
        'url: https://gazette.example.org/2019/captain',
      ],
    ],
    lines: [
      `${gazette}:10:11  claims[0].date  "Saturday" cannot be resolved, since the article has no published date: write the exact day of publication, or a full date here`,
    ],
  },
  {
    title: 'cannot place a weekday in an article of which only the month is known',
    edits: [[herald, 'date: 2019-03', 'date: Saturday']],
    lines: [
      `${herald}:11:11  claims[0].date  "Saturday" cannot be resolved, since the article has only "2019-03" as its published date: write the exact day of publication, or a full date here`,
    ],
  },
  {
    title: 'points at a claim about an event that there is not, and suggests the one that was meant',
    edits: [
      [
        courier,
        'es: Ostra vence 5-3 a Brava en ocho tableros.',
        'es: Ostra vence 5-3 a Brava en ocho tableros.\n  - event: opera-gala\n    says:\n      en: The opera opens.\n      es: Se inaugura la ópera.',
      ],
      [herald, '- event: derby-5-3', '- event: derby-5-4'],
    ],
    lines: [
      `${courier}:16:12  claims[1].event  no event "opera-gala": write the name of a file in content/events/ without .yaml`,
      `${herald}:10:12  claims[0].event  no event "derby-5-4": did you mean "derby-5-3"?`,
    ],
  },
  {
    title: 'points at a citation of an article that there is not, in each language',
    edits: [
      [
        derby,
        'en: Ostra win on eight boards. [@courier-2019-03-10-derby]\n  es: Ostra gana en ocho tableros. [@courier-2019-03-10-derby]',
        'en: Ostra win on eight boards. [@courier-2019-03-10-drby]\n  es: Ostra gana en ocho tableros. [@courier-2019-03-10-drby]',
      ],
    ],
    lines: [`${derby}:6:35  summary.en  ${noSuchArticle}`, `${derby}:7:37  summary.es  ${noSuchArticle}`],
  },
  {
    title: 'points at a citation of an article that makes no claim about the event, in each language',
    edits: [
      [
        derby,
        'en: Ostra win on eight boards. [@courier-2019-03-10-derby]\n  es: Ostra gana en ocho tableros. [@courier-2019-03-10-derby]',
        'en: Ostra win on eight boards. [@courier-2019-03-10-derby; @gazette-2019-02-04-captain]\n  es: Ostra gana en ocho tableros. [@courier-2019-03-10-derby; @gazette-2019-02-04-captain]',
      ],
    ],
    lines: [`${derby}:6:62  summary.en  ${noClaim}`, `${derby}:7:64  summary.es  ${noClaim}`],
  },
  {
    title: 'keeps the names of the pages of the site from being ids',
    edits: [['content/events/record.yaml', '', appointment]],
    lines: ['content/events/record.yaml:1:1  "record" is the name of a page of the site: give the file another name'],
  },
  {
    title: 'asks for a short name of a key moment',
    edits: [[captain, 'added: 2026-11-20', 'key: true\nadded: 2026-11-20']],
    lines: [`${captain}:1:1  short  missing for a key moment: write two or three words that name it in each language`],
  },
  {
    title: 'finds a score for what is no match, and a figure about a competition that nobody plays',
    edits: [[gazette, '    says:', '    score: 2-1\n    record: { competition: Valey League, won: 3 }\n    says:']],
    lines: [
      `${gazette}:12:12  claims[0].score  "captain-named" is not a match: remove the score`,
      `${gazette}:13:28  claims[0].record.competition  no match of "Valey League": did you mean "Valley League"?`,
    ],
  },
  {
    title: 'finds an event that no article makes a claim about',
    edits: [['content/events/founding.yaml', '', appointment]],
    lines: [
      'content/events/founding.yaml:1:1  no article makes a claim about this event: add one to the article that reports it, or remove the event',
      `content/events/founding.yaml:6:41  summary.en  ${noClaim}`,
      `content/events/founding.yaml:7:42  summary.es  ${noClaim}`,
      'content/permalinks.txt:1:1  warning: events/founding is not listed yet, so the link is not protected: run npm run permalinks before publishing',
    ],
  },
  {
    title: 'points at a sentence that no citation follows',
    edits: [
      [
        captain,
        'en: The members choose Nadia Ferrán. [@gazette-2019-02-04-captain]\n  es: Los socios eligen a Nadia Ferrán. [@gazette-2019-02-04-captain]',
        'en: The members choose Nadia Ferrán. [@gazette-2019-02-04-captain] She accepts at once.\n  es: Los socios eligen a Nadia Ferrán. Ella acepta enseguida. [@gazette-2019-02-04-captain]',
      ],
    ],
    lines: [
      `${captain}:6:70  summary.en  "She accepts at once." has no citation: write [@article-id] after it`,
      `${captain}:7:7  summary.es  "Los socios eligen a Nadia Ferrán." has no citation: write [@article-id] after it`,
    ],
  },
  {
    title: 'finds a summary whose languages do not cite the same articles',
    edits: [
      [
        derby,
        'Ostra win on eight boards. [@courier-2019-03-10-derby]',
        'Ostra win on eight boards. [@courier-2019-03-10-derby; @herald-2019-03-review]',
      ],
    ],
    lines: [
      `${derby}:7:7  summary.es  cites courier-2019-03-10-derby, where summary.en cites courier-2019-03-10-derby, herald-2019-03-review: cite the same articles in the same order`,
    ],
  },
  {
    title: 'finds a file whose name is not an id',
    edits: [['content/articles/Herald_2019.md', '', review]],
    lines: [`content/articles/Herald_2019.md:1:1  "Herald_2019" is not an id: ${writeId}`],
  },
  {
    title: 'finds two files whose names differ only in an accent',
    edits: [['content/articles/hérald-2019-03-review.md', '', review]],
    lines: [
      'content/articles/hérald-2019-03-review.md:1:1  "hérald-2019-03-review" differs from "herald-2019-03-review" only in accents or case: give one of the two another name',
      `content/articles/hérald-2019-03-review.md:1:1  "hérald-2019-03-review" is not an id: ${writeId}`,
    ],
  },
  {
    title: 'points at the second of two claims that an article makes about one event',
    edits: [
      [
        herald,
        'es: Brava pierde el clásico.',
        'es: Brava pierde el clásico.\n  - event: derby-5-3\n    says:\n      en: The derby is lost.\n      es: Se pierde el clásico.',
      ],
    ],
    lines: [`${herald}:15:12  claims[1].event  "derby-5-3" has two claims in this article: merge them`],
  },
  {
    title: 'does not accept an address that does not start with https:// or http://',
    edits: [
      [gazette, 'https://gazette.example.org/2019/captain', 'gazette.example.org/2019/captain'],
      [herald, 'https://herald.example.org/march', 'ftp://herald.example.org/march'],
    ],
    lines: [
      `${gazette}:5:6  url  "gazette.example.org/2019/captain" is not valid: ${writeAddress}`,
      `${herald}:5:6  url  "ftp://herald.example.org/march" is not valid: ${writeAddress}`,
    ],
  },
  {
    title: 'finds an address twice, with other protocol, www., slash, place on the page and campaign',
    edits: [
      [herald, 'https://herald.example.org/march', 'http://www.courier.example.org/sport/derby/?utm_source=letter#top'],
    ],
    lines: [
      `${herald}:5:6  url  warning: contains tracking parameters: write http://www.courier.example.org/sport/derby/#top`,
      `${herald}:5:6  url  the same address as in content/articles/courier-2019-03-10-derby.md: merge the two articles`,
    ],
  },
  {
    title: 'does not accept a score with a colon or a dash',
    edits: [
      [courier, 'score: 5-3', 'score: 5:3'],
      [derby, 'score: 5-3', 'score: 5–3'],
    ],
    lines: [
      `${courier}:12:12  claims[0].score  "5:3" is not a score: ${writeScore}`,
      `${derby}:11:10  match.score  "5–3" is not a score: ${writeScore}`,
    ],
  },
  {
    title: 'finds a kind that the site does not know, and suggests the one that was meant or lists them all',
    edits: [
      [captain, 'kind: appointment', 'kind: apointment'],
      [derby, 'kind: match', 'kind: concert'],
    ],
    lines: [
      `${captain}:1:7  kind  no kind "apointment" in content/site.yaml: did you mean "appointment"?`,
      `${derby}:1:7  kind  no kind "concert" in content/site.yaml: write one of match, appointment, or add it there`,
    ],
  },
  {
    title: 'finds a competition and a country that the site has no names for',
    edits: [
      [derby, 'Ostralia', 'Freedonia'],
      [derby, 'Valley League', 'Valey League'],
    ],
    lines: [
      `${derby}:9:16  match.competition  no name "Valey League" in content/site.yaml: did you mean "Valley League"?`,
      `${derby}:13:12  match.country  no name "Freedonia" in content/site.yaml: add it there in each language`,
    ],
  },
  {
    title: 'finds a match in a city that is on no map, where the site has places, and suggests the one that was meant',
    edits: [[site, 'languages: [en, es]', 'places:\n  Ostro: { at: [19.43, -99.13] }\nlanguages: [en, es]']],
    lines: [`${derby}:12:9  match.city  no place "Ostra" in content/site.yaml: did you mean "Ostro"?`],
  },
  {
    title: 'does not accept a place without a latitude and a longitude, or with one that the globe lacks',
    edits: [
      [
        site,
        'languages: [en, es]',
        'places:\n  Ostra: { at: [119.43, -99.13] }\n  Brava: { at: 19.43 }\nlanguages: [en, es]',
      ],
    ],
    lines: [
      'content/site.yaml:18:17  places.Ostra.at[0]  119.43 is not valid: write a latitude from -90 to 90',
      'content/site.yaml:19:16  places.Brava.at  19.43 is not valid: write latitude and longitude in degrees, such as [19.43, -99.13]',
    ],
  },
  {
    title: 'points at the source of a dispute that makes no claim about the event',
    edits: [
      [
        derby,
        'ground: home',
        'ground: home\ndisputes:\n  - about: { en: How many boards were there?, es: ¿Cuántos tableros hubo? }\n    positions:\n      - says: { en: Eight., es: Ocho. }\n        sources: [courier-2019-03-10-derby]\n      - says: { en: Ten., es: Diez. }\n        sources: [herald-2019-03-review, gazette-2019-02-04-captain]',
      ],
    ],
    lines: [`${derby}:21:42  disputes[0].positions[1].sources[1]  ${noClaim}`],
  },
  {
    title: 'asks for a ruling where the claims have no date in common',
    edits: [[herald, 'date: 2019-03', 'date: 2019-03-08']],
    lines: [
      `${derby}:1:1  date  missing, and the claims have no date in common (2019-03-08, 2019-03-09): write the right date`,
    ],
  },
  {
    title: 'asks for a date where no claim gives one',
    edits: [[gazette, '- event: captain-named\n    date: Saturday', '- event: captain-named']],
    lines: [`${captain}:1:1  date  missing, and no claim gives a date: write the right date`],
  },
  {
    title: 'warns of a ruling that only repeats what the claims come to',
    edits: [[derby, 'ground: home', 'ground: home\ndate: 2019-03-09']],
    lines: [`${derby}:15:7  date  warning: "2019-03-09" is already the date from the claims: remove it`],
  },
  {
    title: 'points at raw HTML in a summary and in the body of an article',
    edits: [
      [
        gazette,
        'The Gazette reports the meeting of the members.',
        'The Gazette <br> reports the meeting of the members.',
      ],
      [
        captain,
        'The members choose Nadia Ferrán. [@gazette-2019-02-04-captain]',
        'The <b>members choose Nadia Ferrán. [@gazette-2019-02-04-captain]',
      ],
    ],
    lines: [
      `${gazette}:16:13  body  raw HTML is not published: write Markdown`,
      `${captain}:6:11  summary.en  raw HTML is not published: write Markdown`,
    ],
  },
  {
    title: 'finds a phase that begins before the one above it',
    edits: [[phases, 'from: 2019-03-01', 'from: 2018-12-01']],
    lines: [
      'content/phases.yaml:8:9  [1].from  "2018-12-01" is not after 2019-01-01, when "winter" starts: put the phases in order',
    ],
  },
  {
    title: 'finds an alias that is the id of an event',
    edits: [[captain, 'added: 2026-11-20', 'aliases: [derby-5-3]\nadded: 2026-11-20']],
    lines: [`${captain}:8:11  aliases[0]  "derby-5-3" is the id of an event: an alias must be an id without a file`],
  },
  {
    title: 'keeps the names of the pages of the site from being aliases',
    edits: [[captain, 'added: 2026-11-20', 'aliases: [captain, record]\nadded: 2026-11-20']],
    lines: [
      `${captain}:8:20  aliases[1]  "record" is the name of a page of the site, so it was never the id of an event: remove it`,
    ],
  },
  {
    title: 'finds an alias that is the id of an article',
    edits: [[courier, 'claims:', 'aliases: [herald-2019-03-review]\nclaims:']],
    lines: [
      `${courier}:9:11  aliases[0]  "herald-2019-03-review" is the id of an article: an alias must be an id without a file`,
    ],
  },
  {
    title: 'lets an id go that is an alias of the event or the article in its place',
    edits: [
      [
        permalinks,
        'sources/courier-2019-03-10-derby\nsources/gazette-2019-02-04-captain',
        'sources/courier-2019-03-10-derby',
      ],
      [
        permalinks,
        'events/derby-5-3',
        'events/derby\nsources/courier-2019-03-09-derby\nsources/gazette-2019-02-04-captain\nevents/derby-5-3',
      ],
      [courier, 'claims:', 'aliases: [courier-2019-03-09-derby]\nclaims:'],
      [derby, 'added: 2026-11-20', 'added: 2026-11-20\naliases: [derby]'],
    ],
    lines: [],
  },
  {
    title: 'points at every link once published that leads nowhere, and at lines that are no link',
    edits: [
      [
        permalinks,
        'sources/gazette-2019-02-04-captain\nsources/herald-2019-03-review',
        'sources/gazette-2019-02-04-captain',
      ],
      [
        permalinks,
        'events/derby-5-3',
        'events/derby\nevents/founding\n\nevent/derby-5-3\nsources/gazette-2019-02-05-captain\n sources/herald-2019-03-review\nevents/derby-5-3',
      ],
    ],
    lines: [
      'content/permalinks.txt:2:1  "derby" was published, and its links are now broken: add it to the aliases of the event that replaces it, or restore content/events/derby.yaml',
      'content/permalinks.txt:3:1  "founding" was published, and its links are now broken: add it to the aliases of the event that replaces it, or restore content/events/founding.yaml',
      'content/permalinks.txt:5:1  "event/derby-5-3" is not a permalink: write events/<id> or sources/<id>',
      'content/permalinks.txt:6:1  "gazette-2019-02-05-captain" was published, and its links are now broken: add it to the aliases of the article that replaces it, or restore content/articles/gazette-2019-02-05-captain.md',
    ],
  },
  {
    title: 'finds files that it does not read: of another ending, or in a folder of their own',
    edits: [
      ['content/articles/notes.txt', '', 'To be read.\n'],
      ['content/events/2019/gala.yaml', '', 'kind: match\n'],
    ],
    lines: [
      'content/articles/notes.txt:1:1  not read: only files that end in .md are, directly in content/articles/',
      'content/events/2019:1:1  not read: only files that end in .yaml are, directly in content/events/',
    ],
  },
  {
    title: 'accepts a sentence that rests on a portal alone, which only the report lists',
    edits: [
      [
        site,
        'languages: [en, es]',
        'languages: [en, es]\noutlets:\n  Brava Herald: { country: AR, kind: portal }\n  Ostra Gazette: { country: AR, kind: newspaper }\n  Valley Courier: { country: AR, kind: newspaper }',
      ],
      [
        derby,
        'en: Ostra win on eight boards. [@courier-2019-03-10-derby]\n  es: Ostra gana en ocho tableros. [@courier-2019-03-10-derby]',
        'en: |\n    Ostra win. [@courier-2019-03-10-derby; @herald-2019-03-review]\n    They play on eight boards. [@courier-2019-03-10-derby]\n    All of the seats in the hall are taken. [@herald-2019-03-review]\n  es: |\n    Ostra gana. [@courier-2019-03-10-derby; @herald-2019-03-review]\n    Se juega en ocho tableros. [@courier-2019-03-10-derby]\n    Se ocupan todas las sillas de la sala. [@herald-2019-03-review]',
      ],
      [derby, 'summary:', 'short: { en: Derby 5–3, es: Clásico 5-3 }\nkey: true\nsummary:'],
    ],
    lines: [],
  },
  {
    title: 'reports a missing language, a misspelt event, a broken file and a source without claim all in one run',
    edits: [
      [
        courier,
        'en: Ostra beat Brava 5–3 on eight boards.\n      es: Ostra vence 5-3 a Brava en ocho tableros.',
        'en: Ostra beat Brava 5–3 on eight boards.',
      ],
      [herald, '- event: derby-5-3', '- event: derbi-5-3'],
      [captain, 'Nadia Ferrán is named captain', 'Nadia Ferrán is named: captain'],
      [
        derby,
        'ground: home',
        'ground: home\ndisputes:\n  - about: { en: How many boards were there?, es: ¿Cuántos tableros hubo? }\n    positions:\n      - says: { en: Eight., es: Ocho. }\n        sources: [courier-2019-03-10-derby]\n      - says: { en: Ten., es: Diez. }\n        sources: [gazette-2019-02-04-captain]',
      ],
    ],
    lines: [
      `${courier}:14:7  claims[0].says.es  missing: write what the article reports in Spanish`,
      `${herald}:10:12  claims[0].event  no event "derbi-5-3": did you mean "derby-5-3"?`,
      `${captain}:3:7  not YAML: a text that contains a colon and a space: put the whole text in quotes`,
      `${derby}:21:19  disputes[0].positions[1].sources[0]  ${noClaim}`,
    ],
  },
];

for (const { title, edits, lines } of situations) {
  test(title, (t) => {
    const root = copyFixture(t, ...edits);

    const { diagnostics } = readContent(root, today);

    assert.deepEqual(diagnostics.map(formatDiagnostic), lines);
  });
}

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
  const { content } = readContent(
    copyFixture(t, [herald, 'date: 2019-03', 'date: 2019'], [herald, 'published: 2019-03', 'published: 2019']),
  );

  assert.equal(content?.articles.find(({ id }) => id === 'herald-2019-03-review')?.published, '2019');
});

test('hands over no content where one problem is an error', (t) => {
  const { content } = readContent(copyFixture(t, [captain, 'The members', 'The <b>members']));

  assert.equal(content, null);
});

test('hands over the content where all problems are warnings', (t) => {
  const { content } = readContent(copyFixture(t, [derby, 'ground: home', 'ground: home\ndate: 2019-03-09']));

  assert.notEqual(content, null);
});
