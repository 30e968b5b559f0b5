import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleFile, eventFile, type Content } from '../../../src/timeline/schema/content.ts';
import { findProblems } from '../../../src/check/rules/find-problems.ts';
import { parsePermalink } from '../../../src/timeline/schema/permalink.ts';
import type { ReadableContent, Unread } from '../../../src/check/rules/readable.ts';
import { article, both, claim, content, event, match, undatedClaim } from '../make-content.ts';

const sameAddress = [
  ['a slash at the end', 'https://news.example.org/derby/'],
  ['www.', 'https://www.news.example.org/derby'],
  ['the protocol', 'http://news.example.org/derby'],
  ['the case of the host', 'https://News.Example.org/derby'],
  ['a place on the page', 'https://news.example.org/derby#comments'],
  ['a campaign', 'https://news.example.org/derby?utm_source=letter&utm_medium=mail'],
  ['a click', 'https://news.example.org/derby?fbclid=abc&gclid=def'],
] as const;

for (const [what, url] of sameAddress) {
  test(`finds one address twice where two differ in no more than ${what}`, () => {
    const articles = [article({ url: 'https://news.example.org/derby' }), article({ id: 'herald', url })];

    assert.deepEqual(messages({ articles }), [
      'content/articles/herald.md: the same address as in content/articles/gazette.md: make one article of the two',
    ]);
  });
}

const otherAddress = [
  ['the path', 'https://news.example.org/gala'],
  ['the host', 'https://sport.example.org/derby'],
  ['what is asked for', 'https://news.example.org/derby?page=2'],
  ['the case of the path', 'https://news.example.org/Derby'],
] as const;

for (const [what, url] of otherAddress) {
  test(`finds two addresses where two differ in ${what}`, () => {
    const articles = [article({ url: 'https://news.example.org/derby' }), article({ id: 'herald', url })];

    assert.deepEqual(messages({ articles }), []);
  });
}

test('finds an id that differs from another only in case', () => {
  const articles = [article(), article({ id: 'Gazette', url: 'https://herald.example.org/' })];

  assert.deepEqual(messages({ articles }), [
    'content/articles/Gazette.md: "Gazette" is not an id: name the file with lower-case letters and digits, joined by hyphens',
    'content/articles/gazette.md: "gazette" differs from "Gazette" only in accents or case: give one of the two another name',
  ]);
});

test('lets an article and an event have the same id', () => {
  const events = [event({ id: 'gazette' })];
  const articles = [article({ id: 'gazette', claims: [claim({ event: 'gazette' })] })];

  assert.deepEqual(messages({ articles, events }), []);
});

test('finds an alias that two events have', () => {
  const articles = [article({ claims: [claim(), claim({ event: 'gala' })] })];
  const events = [event({ aliases: ['clasico'] }), event({ id: 'gala', aliases: ['clasico'] })];

  assert.deepEqual(messages({ articles, events }), [
    'content/events/gala.yaml: "clasico" is an alias of derby already: keep it in one of the two',
  ]);
});

test('finds a phase id that stands twice', () => {
  const [winter, spring] = content().phases;

  assert.deepEqual(messages({ phases: [winter!, { ...spring!, id: 'winter' }] }), [
    'content/phases.yaml: "winter" stands twice: give one of the two another id',
  ]);
});

test('finds a tenure that ends before it starts', () => {
  const site = { ...content().site, tenure: { start: '2019-12-31', end: '2019-01-01' } };

  assert.deepEqual(messages({ site }), [
    'content/site.yaml: "2019-01-01" is before the tenure starts: write the later day here',
  ]);
});

test('finds matches on a site that names no team', () => {
  const site = siteWithoutTeam();

  assert.deepEqual(messages({ site, events: [event({ match: match() })] }), [
    'content/site.yaml: missing, and there are matches: write the name of the team in each language',
  ]);
});

test('lets a site without matches name no team', () => {
  const site = siteWithoutTeam();

  assert.deepEqual(messages({ site }), []);
});

test('finds a ruling that only repeats a weekday', () => {
  const articles = [article({ claims: [claim({ date: 'Saturday' })] })];

  assert.deepEqual(messages({ articles, events: [event({ date: '2019-03-09' })] }), [
    'content/events/derby.yaml: "2019-03-09" only repeats what the claims come to: leave it out',
  ]);
});

const neededRulings = [
  ['is more exact than the claims', ['2019-03'], '2019-03-09'],
  ['is less exact than the claims', ['2019-03-09'], '2019-03'],
  ['decides between the claims', ['2019-03-08', '2019-03-09'], '2019-03-09'],
] as const;

for (const [what, dates, ruling] of neededRulings) {
  test(`lets a ruling stand that ${what}`, () => {
    const articles = dates.map((date, index) =>
      article({ id: index === 0 ? 'gazette' : `herald-${index}`, claims: [claim({ date })] }),
    );

    assert.deepEqual(messages({ articles, events: [event({ date: ruling })] }), []);
  });
}

test('lets a ruling stand where no claim gives a date', () => {
  const articles = [article({ claims: [undatedClaim()] })];

  assert.deepEqual(messages({ articles, events: [event({ date: '2019-03-09' })] }), []);
});

test('warns of a ruling that goes against all claims and does not say why', () => {
  const ruled = { date: '2019-03-08' };

  assert.deepEqual(messages({ events: [event(ruled)] }), [
    'content/events/derby.yaml: "2019-03-08" agrees with no claim: write into dateNote how you came to it',
  ]);
  assert.deepEqual(messages({ events: [event({ ...ruled, dateNote: both('The Gazette errs.') })] }), []);
});

test('does not hold a citation of an article that cannot be read against the event', () => {
  const events = [event({ summary: both('Ostra win. [@herald]') })];

  assert.deepEqual(messagesWith({ events }, { articles: [{ id: 'herald' }] }), []);
});

test('does not hold a claim about an event that cannot be read against the article', () => {
  const articles = [article({ claims: [claim(), claim({ event: 'gala', score: '5-3' })] })];

  assert.deepEqual(messagesWith({ articles }, { events: [{ id: 'gala' }] }), []);
});

test('does not ask for an article about an event where one that cannot be read claims it', () => {
  const events = [event(), event({ id: 'gala', summary: both('The gala opens. [@herald]') })];
  const herald = { id: 'herald', claims: [{ event: 'gala' }] };

  assert.deepEqual(messagesWith({ events }, { articles: [herald] }), []);
});

test('does not miss the competition of a match that cannot be read', () => {
  const articles = [
    article({ claims: [claim({ record: { competition: 'Valley Cup', won: 1 } }), claim({ event: 'final' })] }),
  ];

  assert.deepEqual(messagesWith({ articles }, { events: [{ id: 'final' }] }), []);
});

test('does not ask for a ruling where a date that is claimed cannot be read', () => {
  const articles = [article({ claims: [undatedClaim()] })];
  const herald = { id: 'herald', claims: [{ event: 'derby' }] };

  assert.deepEqual(messagesWith({ articles }, { articles: [herald] }), []);
});

test('does not hold a published date that cannot be read against a weekday', () => {
  const { id, claims } = article({ id: 'herald', claims: [claim({ date: 'Saturday' })] });

  assert.deepEqual(messagesWith({}, { articles: [{ id, claims }] }), []);
});

test('looks at what can be read of an article and an event that do not fit', () => {
  const herald = { id: 'herald', claims: [undefined, { event: 'derbi', says: {} }] };
  const gala = { id: 'gala', kind: 'dance', summary: { es: 'Baila. [@herold]' } };

  assert.deepEqual(messagesWith({}, { articles: [herald], events: [gala] }), [
    'content/articles/herald.md: no event "derbi": did you mean "derby"?',
    'content/events/gala.yaml: no article "herold": did you mean "herald"?',
    'content/events/gala.yaml: no kind "dance": write one of match',
  ]);
});

test('finds a source that takes two positions of a dispute', () => {
  const positions = [
    { says: both('Yes.'), sources: ['gazette'] },
    { says: both('No.'), sources: ['gazette'] },
  ];
  const events = [event({ disputes: [{ about: both('Whether'), positions }] })];

  assert.deepEqual(messages({ events }), [
    'content/events/derby.yaml: "gazette" stands twice in this dispute: keep it where it belongs',
  ]);
});

test('finds a correction from before the event was added', () => {
  const events = [event({ corrections: [{ date: '2026-11-19', note: both('A date.') }] })];

  assert.deepEqual(messages({ events }), [
    'content/events/derby.yaml: "2026-11-19" is before 2026-11-20, when the event was added: write the day of the correction',
  ]);
});

const season = [event({ match: match() })];
const figures = [
  [
    'about more matches than there are',
    { first: 2, won: 1 },
    '2 is more than the tenure has of these matches: write 1 at most',
  ],
  [
    'about no match so early',
    { until: '2019-03-08', won: 1 },
    'no such match up to "2019-03-08" within the tenure: write a later day',
  ],
  ['of which one part is more than the whole', { played: 1, won: 2 }, sumOf(2, 1)],
  ['of which the parts do not make the whole', { played: 4, won: 1, drawn: 1, lost: 1 }, sumOf(3, 4)],
] as const;

for (const [what, record, message] of figures) {
  test(`finds a figure ${what}`, () => {
    const articles = [article({ claims: [claim({ record })] })];

    assert.deepEqual(messages({ articles, events: season }), [`content/articles/gazette.md: ${message}`]);
  });
}

for (const record of [
  { first: 1, won: 1 },
  { until: '2019-03-09', competition: 'Valley League', won: 1 },
  { played: 4, won: 1, lost: 1 },
]) {
  test(`lets a figure be that the matches can answer: ${JSON.stringify(record)}`, () => {
    const articles = [article({ claims: [claim({ record })] })];

    assert.deepEqual(messages({ articles, events: season }), []);
  });
}

test('warns of ids that are not among the permalinks', () => {
  assert.deepEqual(messages({}, 'events/derby\n'), [
    'content/permalinks.txt: sources/gazette is not listed yet, and nothing would keep the link: run npm run permalinks before publishing',
  ]);
  assert.deepEqual(messages({}, ''), [
    'content/permalinks.txt: events/derby and 1 more are not listed yet, and nothing would keep the link: run npm run permalinks before publishing',
  ]);
});

function siteWithoutTeam(): Content['site'] {
  const site = structuredClone(content().site);
  delete site.team;
  return site;
}

function sumOf(parts: number, played: number): string {
  return `its parts come to ${parts}, and played is ${played}: look whether the article says so`;
}

/** What is found in content of which everything can be read, listed as published unless told otherwise. */
function messages(fields: Partial<Content>, permalinks?: string): string[] {
  return messagesIn(content(fields), new Map(), permalinks);
}

/** What is found where besides the content there are files that can be read in part. */
function messagesWith(fields: Partial<Content>, unfit: Partial<ReadableContent>): string[] {
  const { articles, events, ...rest } = content(fields);
  const files = [
    ...(unfit.articles ?? []).map(({ id }) => articleFile(id)),
    ...(unfit.events ?? []).map(({ id }) => eventFile(id)),
  ];
  return messagesIn(
    { ...rest, articles: [...articles, ...(unfit.articles ?? [])], events: [...events, ...(unfit.events ?? [])] },
    new Map(files.map((file) => [file, [[]]])),
  );
}

function messagesIn(all: ReadableContent, unread: Unread, permalinks = listOf(all)): string[] {
  return findProblems(all, unread, permalinks)
    .map(({ file, message }) => `${file}: ${message}`)
    .sort();
}

function listOf({ articles, events }: ReadableContent): string {
  return [...articles.map(({ id }) => `sources/${id}`), ...events.map(({ id }) => `events/${id}`)]
    .filter((line) => parsePermalink(line))
    .join('\n');
}
