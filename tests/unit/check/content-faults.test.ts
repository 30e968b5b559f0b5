import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { linesFor, linesIn } from '../content-lines.ts';
import { copyFixture, type Edit } from '../copy-fixture.ts';

const captain = 'content/events/captain-named.yaml';
const derby = 'content/events/derby-5-3.yaml';
const gazette = 'content/articles/gazette-2019-02-04-captain.md';
const courier = 'content/articles/courier-2019-03-10-derby.md';
const herald = 'content/articles/herald-2019-03-review.md';
const site = 'content/site.yaml';
const permalinks = 'content/permalinks.txt';

const quoteIt = 'put the whole text in quotes';
const colon = `not YAML: a text that contains a colon and a space: ${quoteIt}`;
const sign = (written: string) => `${written} before a text has a meaning in YAML: ${quoteIt}, or remove it`;

/** What stands in the place of an article's headline, and what the check says of it: line, column and message. */
const headlines = [
  ['begins with *', '*Ostra', `3:8  ${sign('*')}`],
  ['begins with &', '&Ostra win', `3:8  ${sign('&')}`],
  ['begins with !', '!Ostra win', `3:8  ${sign('!')}`],
  ['begins with @', '@ostra win', `3:8  not YAML: a text cannot start with this character: ${quoteIt}`],
  ['begins with >', '> Ostra win', `3:10  not YAML: a text that starts with -, > or |: ${quoteIt}`],
  [
    'begins in quotes',
    '"Ostra" win',
    '3:16  not YAML: text after the closing quotation mark: put the whole text in single quotes, and write ’ for an apostrophe in it',
  ],
  ['has a colon', 'Ostra: the end', `3:8  ${colon}`],
  [
    'has a # after a space',
    'We are #1 here',
    `3:15  YAML reads everything after # as a comment: ${quoteIt}, or the comment on a line of its own`,
  ],
  [
    'has a backslash in double quotes',
    '"Ostra \\d win"',
    '3:15  not YAML: a backslash in double quotes: write two, or put the text in single quotes',
  ],
  ['is a number', '1984', '3:8  title  YAML reads 1984 as a number, not as text: put it in quotes'],
  ['is a truth value', 'true', '3:8  title  YAML reads true as a boolean, not as text: put it in quotes'],
  ['has no letter or digit', '…', '3:8  title  empty: write the headline as printed'],
  [
    'cites an article',
    '"Ostra win [@gazette]"',
    '3:8  title  citations are only allowed in summaries and in the bodies of articles: remove the citation',
  ],
  ['is below a tab', '\n\tOstra', '4:1  not YAML: a tab before the text: write spaces'],
  ['is there twice', 'Ostra\ntitle: Brava', '4:1  not YAML: a duplicate field: keep one of the two'],
] as const;

for (const [what, headline, line] of headlines) {
  test(`says what to do with a headline that ${what}: ${headline}`, (t) => {
    assert.deepEqual(linesFor(t, [gazette, 'Nadia Ferrán to captain Ostra', headline]), [`${gazette}:${line}`]);
  });
}

for (const headline of [
  '"We are #1 here"',
  "'Ostra: “the” end'",
  '"2019-03-10"',
  '2019-03-10',
  '0b11',
  'Ostra#1',
  'Ostra 5-3 Brava',
]) {
  test(`accepts the headline ${headline}`, (t) => {
    assert.deepEqual(linesFor(t, [gazette, 'Nadia Ferrán to captain Ostra', headline]), []);
  });
}

test('lets a comment stand after what is no text', (t) => {
  assert.deepEqual(linesFor(t, [gazette, 'published: 2019-02-04', 'published: 2019-02-04 # a Monday']), []);
});

const summary = '  en: The members choose Nadia Ferrán. [@gazette-2019-02-04-captain]';
const noCitation = (sentence: string) => `summary.en  "${sentence}" has no citation: write [@article-id] after it`;
const noArticle = 'summary.en  no article "gazette-2019-02-04-captai": did you mean "gazette-2019-02-04-captain"?';

/** What stands in the place of a summary, and what the check says of it. */
const summaries = [
  ['a citation that stands after one it begins with', 'en: A. [@%s] B. [@%t]', `6:44  ${noArticle}`],
  ['a citation after an apostrophe', "en: 'It''s A. [@%s] B. [@%t]'", `6:51  ${noArticle}`],
  ['a citation after escapes', 'en: "\\u201cA\\u201d \\"B\\". [@%s] \\\n    C. [@%t]"', `7:9  ${noArticle}`],
  [
    'a sentence that begins like another',
    'en: She says A so. [@%s] She says A no.',
    `6:52  ${noCitation('She says A no.')}`,
  ],
  ['a sentence on a line of its own', 'en: |\n    A. [@%s]\n    B.', `8:5  ${noCitation('B.')}`],
  ['a sentence on two lines', 'en: >-\n    A. [@%s] She\n    says B.', `7:38  ${noCitation('She says B.')}`],
  [
    'a citation and no sentence',
    'en: "[@%s]"',
    '6:8  summary.en  no sentence: write what happened, with a citation after it',
  ],
  [
    'a second paragraph',
    'en: |\n    A.\n\n    B. [@%s]',
    `7:5  ${noCitation('A.')}`,
    '9:5  summary.en  a second paragraph: write only one, without empty lines',
  ],
] as const;

for (const [what, text, ...lines] of summaries) {
  test(`points at ${what} in a summary`, (t) => {
    const id = 'gazette-2019-02-04-captain';
    const written = `  ${text.replace('%s', id).replace('%t', id.slice(0, -1))}`;

    assert.deepEqual(
      linesFor(t, [captain, summary, written]),
      lines.map((line) => `${captain}:${line}`),
    );
  });
}

test('points at citations in the body of an article, of articles that there are not', (t) => {
  const body = 'So it says. [@herald-2019-03-review]\r\n\r\nAnd so. [@herald-2019-03-revie]';

  assert.deepEqual(linesFor(t, [gazette, 'The Gazette reports the meeting of the members.', body]), [
    `${gazette}:18:10  body  no article "herald-2019-03-revie": did you mean "herald-2019-03-review"?`,
  ]);
});

/** Other values that do not fit. */
const values = [
  [
    gazette,
    'published: 2019-02-04',
    'published: 2018.10',
    '6:12  published  2018.1 is not valid: write a date such as 2018-07-27, 2018-07, 2018-07-19? or 2018-07-02/2018-07-15',
  ],
  [
    gazette,
    'language: en',
    'language: sp',
    '7:11  language  "sp" is not valid: write a language tag such as en, es-MX, es-419 or zh-Hant',
  ],
  [
    gazette,
    'language: en',
    'language: en-XX',
    '7:11  language  "en-XX" is not valid: write a language tag such as en, es-MX, es-419 or zh-Hant',
  ],
  ...['es-419', 'zh-Hant', 'sr-Latn-RS', 'ca-valencia', 'de-1996'].map(
    (tag) => [gazette, 'language: en', `language: ${tag}`] as const,
  ),
  ...[
    ['es-mx', 'es-MX'],
    ['EN', 'en'],
    ['sr-latn-rs', 'sr-Latn-RS'],
    ['iw', 'he'],
  ].map(
    ([tag, canonical]) =>
      [
        gazette,
        'language: en',
        `language: ${tag}`,
        `7:11  language  "${tag}" is not canonical: write ${canonical}`,
      ] as const,
  ),
  [derby, 'score: 5-3', 'score: 05-3', '11:10  match.score  "05-3" has a leading zero: remove it'],
  [
    derby,
    'score: 5-3',
    'score: 5-3 (3-1 pens)',
    '11:10  match.score  "5-3 (3-1 pens)" is impossible: penalties follow a draw and have a winner, as in 1-1 (4-2 pens)',
  ],
  [
    derby,
    'score: 5-3',
    'score: 1-1 (2-2 pens)',
    '11:10  match.score  "1-1 (2-2 pens)" is impossible: penalties follow a draw and have a winner, as in 1-1 (4-2 pens)',
  ],
  [
    courier,
    'score: 5-3',
    'record: { first: 1 }',
    '12:13  claims[0].record  states nothing: write at least one of played, won, drawn, lost, goalsFor, goalsAgainst, points',
  ],
  [
    courier,
    'score: 5-3',
    'record: { first: 0, won: 1 }',
    '12:22  claims[0].record.first  0 is not valid: write a whole number, 1 or more',
  ],
  [
    site,
    'match: {',
    'Big Match: {',
    '11:3  kinds.Big Match  "Big Match" is not an id: write lower-case letters and digits, joined by hyphens',
  ],
] as const;

for (const [file, from, to, line] of values) {
  test(`${line === undefined ? 'accepts' : 'does not accept'} ${to}`, (t) => {
    const lines = linesFor(t, [file, from, to]).filter((line) => line.startsWith(`${file}:`));

    assert.deepEqual(lines, line === undefined ? [] : [`${file}:${line}`]);
  });
}

const kinds = 'kinds:\n  match: { en: Match, es: Partida }\n  appointment: { en: Appointment, es: Nombramiento }';

test('does not accept a site without kinds of event', (t) => {
  assert.deepEqual(
    linesFor(t, [site, kinds, 'kinds: {}'])[0],
    `${site}:10:8  kinds  empty: write the kinds of event, such as match: { en: Match, es: Partido }`,
  );
});

test('accepts as many kinds of event as an editor likes', (t) => {
  const more = Array.from({ length: 30 }, (_, index) => `\n  kind-${index}: { en: A, es: B }`).join('');

  assert.deepEqual(linesFor(t, [site, kinds, kinds + more]), []);
});

test('reports every text in a file that is not YAML, each on a line', (t) => {
  assert.deepEqual(linesFor(t, [gazette, 'title: Nadia Ferrán to captain Ostra', 'title: A: b\nagency: C: d']), [
    `${gazette}:3:8  ${colon}`,
    `${gazette}:4:9  ${colon}`,
  ]);
});

test('reports every fault of a file whose fields do not all fit, and nothing of what it refers to', (t) => {
  const lines = linesFor(
    t,
    [gazette, 'type: news\n', 'typ: news\n'],
    [gazette, 'event: captain-named\n    date: Saturday', 'event: captain-name\n    date: Satur'],
    [gazette, 'The Gazette', '<b>The Gazette</b>'],
    [captain, 'kind: appointment', 'kind: appointmen'],
    [captain, 'en: Nadia Ferrán is named captain', 'en: *Ostra'],
    [captain, '  es: Los socios', '  fr: Les\n  es: Et puis. Los socios'],
  );

  assert.deepEqual(lines, [
    `${gazette}:2:1  typ  unknown field "typ": did you mean "type"?`,
    `${gazette}:11:11  claims[0].date  "Satur" is not a date: write Saturday`,
    `${gazette}:16:1  body  raw HTML is not published: write Markdown`,
    `${gazette}:16:15  body  raw HTML is not published: write Markdown`,
    `${captain}:3:7  ${sign('*')}`,
    `${captain}:7:3  summary.fr  unknown field "fr": write one of en, es`,
    `${captain}:8:7  summary.es  "Et puis." has no citation: write [@article-id] after it`,
  ]);
});

const wholeMatch =
  'match:\n  competition: Valley League\n  opponent: Brava\n  score: 5-3\n  city: Ostra\n  country: Ostralia\n  ground: home';
const figureOf = (record: string): Edit => [courier, 'score: 5-3', `score: 5-3\n    record: { ${record} }`];

/** Something that cannot be parsed, beside what might look wrong only because of it, and the one line that reports it. */
const alone: { what: string; edits: Edit[]; line: string }[] = [
  {
    what: 'the short name of a key moment that cannot be read, and not that it is missing',
    edits: [[captain, 'added:', 'key: true\nshort: Captain\nadded:']],
    line: `${captain}:9:8  short  "Captain" is not valid: write two or three words that name the moment in each language, as { en: …, es: … }`,
  },
  {
    what: 'aliases that cannot be read, and not of a permalink that may be one of them',
    edits: [
      [captain, 'added:', 'aliases: founding\nadded:'],
      [permalinks, 'events/captain-named', 'events/captain-named\nevents/founding'],
    ],
    line: `${captain}:8:10  aliases  "founding" is not valid: write a list of ids`,
  },
  {
    what: 'aliases of an article that cannot be read, and not of a permalink that may be one of them',
    edits: [
      [gazette, 'claims:', 'aliases: captain\nclaims:'],
      [permalinks, 'sources/gazette', 'sources/captain\nsources/gazette'],
    ],
    line: `${gazette}:9:10  aliases  "captain" is not valid: write a list of ids`,
  },
  {
    what: 'a competition that cannot be read, and not of a figure that may be about it',
    edits: [[derby, 'competition: Valley League', 'competition: 1'], figureOf('competition: Valley League, won: 1')],
    line: `${derby}:9:16  match.competition  YAML reads 1 as a number, not as text: put it in quotes`,
  },
  {
    what: 'a mistyped name of a field within another, and not that the field is missing',
    edits: [[derby, 'competition:', 'competitoin:'], figureOf('competition: Valley League, won: 1')],
    line: `${derby}:9:3  match.competitoin  unknown field "competitoin": did you mean "competition"?`,
  },
  {
    what: 'a match that cannot be read, and not of a figure that may count it',
    edits: [[derby, wholeMatch, 'match: 5-3'], figureOf('first: 2, won: 1')],
    line: `${derby}:8:8  match  "5-3" is not valid: write the match: competition, stage, opponent, score, venue, city, country, ground`,
  },
  {
    what: 'a date that cannot be read, and not of a figure about a match that may lie within the tenure',
    edits: [
      [derby, 'added:', 'date: 9 March\nadded:'],
      [courier, 'date: 2019-03-09', 'date: 2018-03-09'],
      [herald, 'date: 2019-03', 'date: 2018-03'],
      figureOf('competition: Valley League, won: 1'),
    ],
    line: `${derby}:15:7  date  "9 March" is not a date: write 2018-07-27, 2018-07 or 2018-07-19?`,
  },
  {
    what: 'a claimed date that cannot be read, and not of a figure about a match that may lie within the tenure',
    edits: [
      [courier, 'date: 2019-03-09', 'date: 9 March'],
      [herald, 'date: 2019-03', 'date: 2018-03'],
      figureOf('competition: Valley League, won: 1'),
    ],
    line: `${courier}:11:11  claims[0].date  "9 March" is not a date: write 2018-07-27, 2018-07 or 2018-07-19?, or an English weekday such as Friday`,
  },
];

for (const { what, edits, line } of alone) {
  test(`reports ${what}`, (t) => {
    assert.deepEqual(linesFor(t, ...edits), [line]);
  });
}

test('says nothing of other files because of one that is not YAML', (t) => {
  const record = 'score: 5-3\n    record: { competition: Valley Leage, won: 1 }';

  assert.deepEqual(linesFor(t, [derby, '  en: Ostra beat', '  en: a: Ostra beat'], [courier, 'score: 5-3', record]), [
    `${derby}:3:7  ${colon}`,
  ]);
});

for (const [what, edits, lines] of [
  [
    'a text with a colon',
    [
      [derby, '  en: Ostra beat', '  en: a: Ostra beat'],
      [derby, 'score: 5-3', 'score: 5:3'],
      [derby, 'added:', 'addedd:'],
    ],
    [`${derby}:3:7  ${colon}`, '11:10  match.score  "5:3"', '15:1  addedd  unknown field "addedd"'],
  ],
  [
    'a line that is not indented like its neighbours',
    [
      [courier, '    date:', '  date:'],
      [courier, 'language: en', 'language: sp'],
    ],
    ['7:11  language  "sp" is not valid', '11:1  not YAML'],
  ],
] as [string, Edit[], string[]][]) {
  test(`reports ${what} and what else is wrong with the file`, (t) => {
    const found = linesFor(t, ...edits);

    assert.deepEqual(
      found.filter((line, index) => !line.includes(lines[index] ?? 'nothing')),
      [],
      found.join('\n'),
    );
    assert.equal(found.length, lines.length, found.join('\n'));
  });
}

for (const [written, line] of [
  ['0044', undefined],
  ['0004-03-01', undefined],
  ['44', '6:12  published  "44" is not a date: write 2018-07-27, 2018-07 or 2018-07-19?'],
] as const) {
  test(`reads a date before the year 100 as it is written: ${written}`, (t) => {
    const found = linesFor(
      t,
      [gazette, 'published: 2019-02-04', `published: ${written}`],
      [gazette, 'date: Saturday', 'date: 2019-02-02'],
    );

    assert.deepEqual(
      found.filter((one) => !one.includes('warning')),
      line === undefined ? [] : [`${gazette}:${line}`],
    );
  });
}

for (const [what, file, from, to, line] of [
  [
    'accessed',
    gazette,
    'accessed: 2026-11-20',
    'accessed: 2036-11-20',
    '8:11  accessed  warning: "2036-11-20" is in the future, today is 2026-11-28: correct the date',
  ],
  [
    'added',
    captain,
    'added: 2026-11-20',
    'added: 2026-11-30',
    '8:8  added  warning: "2026-11-30" is in the future, today is 2026-11-28: correct the date',
  ],
  [
    'of a correction',
    captain,
    'added: 2026-11-20',
    'added: 2026-11-20\ncorrections: [{ date: 2026-12-04, note: { en: A, es: B } }]',
    '9:23  corrections[0].date  warning: "2026-12-04" is in the future, today is 2026-11-28: correct the date',
  ],
  [
    'in the id',
    gazette,
    'published: 2019-02-04',
    'published: 2019-02-05',
    '6:12  published  warning: "2019-02-05" is not the date in the article’s id, 2019-02-04: correct the wrong one; a new id needs "gazette-2019-02-04-captain" among the aliases',
  ],
] as const) {
  test(`warns of a date that cannot be right: ${what}`, (t) => {
    assert.deepEqual(linesFor(t, [file, from, to]), [`${file}:${line}`]);
  });
}

test('allows tomorrow, which it may be elsewhere', (t) => {
  assert.deepEqual(linesFor(t, [captain, 'added: 2026-11-20', 'added: 2026-11-29']), []);
});

test('does not multiply an alias of aliases', (t) => {
  const bomb = `a: &a [x, x]\nb: &b [*a, *a]\n`;

  const lines = linesFor(t, [captain, 'kind: appointment', `${bomb}kind: appointment`]);

  assert.deepEqual(lines.slice(0, 2), [
    `${captain}:1:1  a  unknown field "a": write one of kind, title, short, summary, date, time, order, dateNote, place, match, key, voice, follows, wikidata, added, disputes, aliases, corrections`,
    `${captain}:1:4  ${sign('&')}`,
  ]);
});

for (const { what, bytes, line } of [
  { what: 'Latin-1', bytes: Buffer.from('title: Nadia Ferrán', 'latin1'), line: '3:18' },
  { what: 'a text that has lost a letter', bytes: Buffer.from('title: Nadia Ferr\ufffdn'), line: '3:18' },
]) {
  test(`asks for UTF-8 where a file is in ${what}`, (t) => {
    const root = copyFixture(t);
    const [before, after] = readFileSync(join(root, gazette), 'utf8').split('title: Nadia Ferrán');
    writeFileSync(join(root, gazette), Buffer.concat([Buffer.from(before!), bytes, Buffer.from(after!)]));

    assert.deepEqual(linesIn(root), [
      `${gazette}:${line}  invalid UTF-8: save the file as UTF-8 and retype this character`,
    ]);
  });
}

test('accepts a byte order mark, and lines that end as on Windows', (t) => {
  const root = copyFixture(t);
  for (const file of [gazette, captain, site]) {
    const text = readFileSync(join(root, file), 'utf8');
    writeFileSync(join(root, file), `\ufeff${text.replaceAll('\n', '\r\n')}`);
  }

  assert.deepEqual(linesIn(root), []);
});

for (const [character, name] of [
  ['\u0007', 'a control character, U+0007'],
  ['\r', 'a carriage return without a line feed, U+000D'],
  ['\u009f', 'a control character, U+009F'],
]) {
  test(`finds ${name}`, (t) => {
    assert.deepEqual(linesFor(t, [gazette, 'Nadia Ferrán', `Nadia${character} Ferrán`]), [
      `${gazette}:3:13  an invisible character (${name}): remove it`,
    ]);
  });
}

for (const line of ['---', '...\nplace: x']) {
  test(`does not read an event only up to a line ${line}`, (t) => {
    assert.deepEqual(linesFor(t, [captain, 'added: 2026-11-20', `added: 2026-11-20\n${line}`]), [
      `${captain}:${line === '---' ? 9 : 10}:1  not YAML: a line --- or ... between the fields: remove it`,
    ]);
  });
}

for (const [file, advice, reportedAt = file] of [
  ['content/event/gala.yaml', 'did you mean content/events?', 'content/event'],
  ['content/Articles/gala.md', 'did you mean content/articles?', 'content/Articles'],
  ['content/phase.yaml', 'did you mean content/phases.yaml?'],
  ['content/gala.md', 'an article belongs at content/articles/gala.md'],
  ['content/gala.yml', 'an event belongs at content/events/gala.yaml'],
  ['content/gala.docx', 'keep it elsewhere'],
  ['content/about/fr.md', 'the languages of the site are en, es'],
] as const) {
  test(`says where ${file} belongs`, (t) => {
    const root = copyFixture(t);
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), 'kind: match');

    assert.deepEqual(linesIn(root), [`${reportedAt}:1:1  not read: ${advice}`]);
  });
}

test('lets files be whose names begin with a point', (t) => {
  const root = copyFixture(t);
  for (const file of ['content/.DS_Store', 'content/events/.gala.yaml']) writeFileSync(join(root, file), 'x');

  assert.deepEqual(linesIn(root), []);
});

for (const [what, edit, line, blanks] of [
  ['the first field', [gazette, 'type: news', '  type: news'], 2, '2 blanks'],
  ['a field', [gazette, 'title: Nadia', ' title: Nadia'], 3, 'a blank'],
  ['a field with a list', [gazette, 'claims:', '  claims:'], 9, '2 blanks'],
  ['a field of an item', [gazette, '    date: Saturday', '      date: Saturday'], 11, '2 blanks'],
  ['a field of a field', [derby, '  opponent: Brava', '     opponent: Brava'], 10, '3 blanks'],
] as const) {
  test(`names the one line that is indented too far, of ${what}, and still reads the rest of the file`, (t) => {
    const [file] = edit;
    const wrongDay: Edit = [
      file,
      file === gazette ? 'accessed: 2026-11-20' : 'added: 2026-11-20',
      'accessed: 2026-11-31',
    ];

    assert.deepEqual(linesFor(t, edit), [
      `${file}:${line}:1  not YAML: a field that is not indented like its neighbours: remove ${blanks} before it`,
    ]);
    assert.ok(linesFor(t, edit, wrongDay).length > 1);
  });
}

test('names the line with a tab in a long text', (t) => {
  const text = 'en: |\n    Ostra win on\n\teight boards. [@courier-2019-03-10-derby]';

  const lines = linesFor(t, [derby, 'en: Ostra win on eight boards. [@courier-2019-03-10-derby]', text]);

  assert.ok(lines.includes(`${derby}:8:1  not YAML: a tab before the text: write spaces`), lines.join('\n'));
});

test('asks for a list of phases where there are fields', (t) => {
  const lines = linesFor(t, ['content/phases.yaml', '- id: winter', 'autumn: winter']);

  assert.match(lines[0]!, /^content\/phases\.yaml:1:1 {2}\{"autumn":.* is not valid: write a list of phases$/);
});

test('asks for an event where there is none', (t) => {
  const root = copyFixture(t);
  for (const folder of ['content/articles', 'content/events', 'content/permalinks.txt'])
    rmSync(join(root, folder), { recursive: true });

  assert.deepEqual(linesIn(root), ['content/events:1:1  no event: write one (see docs/editing.md)']);
});

test('reports a hundred problems of a file, and how many more there are', (t) => {
  const root = copyFixture(t);
  // One more than these is that ids of the timeline are missing.
  writeFileSync(join(root, permalinks), Array.from({ length: 150 }, (_, index) => `nobody-${index}\n`).join(''));

  const lines = linesIn(root);

  assert.equal(lines.length, 101);
  assert.ok(lines.includes(`${permalinks}:1:1  51 more problems: correct these first`));
});
