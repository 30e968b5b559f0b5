import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../../../src/timeline/schema/content.ts';
import { problemsBetween } from '../../../src/check/rules/between-files.ts';
import type { CheckedFiles } from '../../../src/check/rules/checked-files.ts';
import { parsePermalink } from '../../../src/timeline/schema/permalink.ts';
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
      'content/articles/herald.md: the same address as in content/articles/gazette.md: merge the two articles',
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

test('lets an article and an event have the same id', () => {
  const events = [event({ id: 'gazette' })];
  const articles = [article({ id: 'gazette', claims: [claim({ event: 'gazette' })] })];

  assert.deepEqual(messages({ articles, events }), []);
});

test('finds an alias that two events have', () => {
  const articles = [article({ claims: [claim(), claim({ event: 'gala' })] })];
  const events = [event({ aliases: ['clasico'] }), event({ id: 'gala', aliases: ['clasico'] })];

  assert.deepEqual(messages({ articles, events }), [
    'content/events/gala.yaml: "clasico" is already an alias of derby: keep it in one of the two',
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
    'content/events/derby.yaml: "2019-03-09" is already the date from the claims: remove it',
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
    'content/events/derby.yaml: "2019-03-08" agrees with no claim: explain it in dateNote',
  ]);
  assert.deepEqual(messages({ events: [event({ ...ruled, dateNote: both('The Gazette errs.') })] }), []);
});

const unreadArticle = (text: string) => ({ articles: new Map([['herald', text]]), events: new Map() });
const unreadEvent = (id: string) => ({ articles: new Map(), events: new Map([[id, '']]) });

test('does not judge a citation of an article that is not whole', () => {
  const events = [event({ summary: both('Ostra win. [@herald]') })];

  assert.deepEqual(messages({ events }, { unread: unreadArticle('') }), []);
});

test('does not judge a claim about an event that is not whole', () => {
  const articles = [article({ claims: [claim(), claim({ event: 'gala', score: '5-3' })] })];

  assert.deepEqual(messages({ articles }, { unread: unreadEvent('gala') }), []);
});

test('does not ask for an article about an event, nor for its date, where one that is not whole names it', () => {
  const events = [event(), event({ id: 'gala', summary: both('The gala opens. [@herald]') })];

  assert.deepEqual(messages({ events }, { unread: unreadArticle('event: gala') }), []);
  assert.deepEqual(
    messages({ articles: [article({ claims: [undatedClaim()] })] }, { unread: unreadArticle('event: derby') }),
    [],
  );
});

test('does not miss the competition of a match that is not whole', () => {
  const articles = [
    article({ claims: [claim({ record: { competition: 'Valley Cup', won: 1 } }), claim({ event: 'final' })] }),
  ];

  assert.deepEqual(messages({ articles }, { unread: unreadEvent('final') }), []);
});

test('does not miss an alias that a file which is not whole may have', () => {
  const listed = 'events/derby\nevents/clasico\nsources/gazette';

  assert.deepEqual(messages({}, { permalinks: listed, unread: { ...unreadEvent('gala') } }), [
    'content/permalinks.txt: "clasico" was published, and its links are now broken: add it to the aliases of the event that replaces it, or restore content/events/clasico.yaml',
  ]);
  assert.deepEqual(
    messages(
      {},
      { permalinks: listed, unread: { articles: new Map(), events: new Map([['gala', 'aliases: clasico']]) } },
    ),
    [],
  );
});

for (const [what, files, line] of [
  [
    'an event',
    {
      events: [event({ id: 'clasico' })],
      articles: [article(), article({ id: 'herald', url: 'https://herald.example.org/' })],
      permalinks: 'events/derby\nsources/gazette\nsources/herald',
    },
    'content/events/clasico.yaml: "clasico" seems to be "derby" under a new name: add aliases: [derby], and write event: clasico in content/articles/gazette.md, content/articles/herald.md, or rename the file back',
  ],
  [
    'an article',
    { articles: [article({ id: 'tribune' })], permalinks: 'events/derby\nsources/gazette' },
    'content/articles/tribune.md: "tribune" seems to be "gazette" under a new name: add aliases: [gazette], and replace it by tribune in content/events/derby.yaml, or rename the file back',
  ],
] as [string, Partial<Content> & { permalinks: string }, string][]) {
  test(`reports once that ${what} has another id, with the alias to write`, () => {
    const { permalinks, ...content } = files;

    assert.deepEqual(messages(content, { permalinks }), [line]);
  });
}

test('says what an earlier id has become, where it is an alias', () => {
  const events = [event({ id: 'clasico', aliases: ['derby'], summary: both('Ostra win. [@tribune]') })];
  const articles = [article({ aliases: ['tribune'] })];

  assert.deepEqual(messages({ events, articles }), [
    'content/articles/gazette.md: no event "derby": it is now "clasico", write that',
    'content/events/clasico.yaml: "tribune" is now "gazette": write that',
    'content/events/clasico.yaml: "tribune" is now "gazette": write that',
    'content/events/clasico.yaml: no article makes a claim about this event: add one to the article that reports it, or remove the event',
  ]);
});

for (const [what, names, warns] of [
  ['case', ['The Guardian', 'The Guardian', 'the guardian'], true],
  ['accents', ['El País', 'El País', 'El Pais'], true],
  ['a letter, at one host', ['The Guardian', 'The Guardian', 'The Gardian'], true],
  ['three letters', ['The Guardian', 'The Guardian', 'The Garden'], false],
] as const) {
  test(`${warns ? 'warns' : 'does not warn'} of an outlet that differs from another in ${what}`, () => {
    const articles = names.map((publisher, index) =>
      article({
        id: ['gazette', 'herald', 'tribune'][index]!,
        publisher,
        url: `https://www.news.example.org/${index}`,
      }),
    );

    assert.deepEqual(
      messages({ articles }),
      warns
        ? [
            `content/articles/tribune.md: "${names[2]}" would count as a different outlet than "${names[0]}": write the name the same way`,
          ]
        : [],
    );
  });
}

test('warns of an item on Wikidata whose name no match has', () => {
  const { site } = content();
  const wikidata = {
    teams: { Ostra: 'Q1', Brava: 'Q2', Bravva: 'Q3' },
    competitions: { 'Valley League': 'Q4' },
    venues: { 'Hall 5': 'Q5' },
  };

  assert.deepEqual(messages({ events: [event({ match: match() })], site: { ...site, wikidata } }), [
    'content/site.yaml: no match has "Bravva": did you mean "Brava"?',
    'content/site.yaml: no match has "Hall 5": write the name as the events do, or remove it',
  ]);
});

test('takes outlets with similar names at two hosts for two', () => {
  const articles = [article({ publisher: 'CBS Sports' }), article({ id: 'herald', publisher: 'CBC Sports' })];

  assert.deepEqual(messages({ articles }), []);
});

for (const [what, date, ruled, warns] of [
  ['a day', '2018-03-09', {}, true],
  ['a month', '2020-03', {}, true],
  ['two years', '2017-03-09', {}, false],
  ['a day that the note on the date explains', '2018-03-09', { dateNote: both('The Herald errs.') }, false],
] as const) {
  test(`${warns ? 'warns' : 'does not warn'} of a claim that is a year off: ${what}`, () => {
    const herald = article({ id: 'herald', claims: [claim({ date })] });
    const warned = messages({ articles: [article(), herald], events: [event({ date: '2019-03-09', ...ruled })] });

    assert.deepEqual(
      warned.filter((line) => line.includes('year off')),
      warns
        ? [
            `content/articles/herald.md: "${date}" is one year off 2019-03-09, the date of "derby": write ${date.replace(/^\d+/, '2019')}, or if the article is wrong, explain it in the dateNote of the event`,
          ]
        : [],
    );
  });
}

const season = [event({ match: match() })];
const figures = [
  [
    'about more matches than there are',
    { first: 2, won: 1 },
    '2 is more than the tenure has of these matches: write at most 1',
  ],
  [
    'about no match so early',
    { until: '2019-03-08', won: 1 },
    'no such match up to "2019-03-08" within the tenure: write a later day',
  ],
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
  assert.deepEqual(messages({}, { permalinks: 'events/derby\n' }), [
    'content/permalinks.txt: sources/gazette is not listed yet, so the link is not protected: run npm run permalinks before publishing',
  ]);
  assert.deepEqual(messages({}, { permalinks: '' }), [
    'content/permalinks.txt: events/derby and 1 more are not listed yet, so the link is not protected: run npm run permalinks before publishing',
  ]);
});

function siteWithoutTeam(): Content['site'] {
  const site = structuredClone(content().site);
  delete site.team;
  return site;
}

/** What is found between valid files, which are all listed as published unless given otherwise. */
function messages(fields: Partial<Content>, others: Partial<CheckedFiles> = {}): string[] {
  const whole = content(fields);
  const files: CheckedFiles = {
    ...whole,
    about: [],
    permalinks: listOf(whole),
    unread: { articles: new Map(), events: new Map() },
    ...others,
  };
  return problemsBetween(files)
    .map(({ file, reason }) => `${file}: ${reason}`)
    .sort();
}

function listOf({ articles, events }: Content): string {
  return [...articles.map(({ id }) => `sources/${id}`), ...events.map(({ id }) => `events/${id}`)]
    .filter((line) => parsePermalink(line))
    .join('\n');
}
