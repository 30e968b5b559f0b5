import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { linesFor, linesIn } from '../content-lines.ts';
import { copyFixture, type Edit } from '../copy-fixture.ts';

const captain = 'content/events/captain-named.yaml';
const gazette = 'content/articles/gazette-2019-02-04-captain.md';
const courier = 'content/articles/courier-2019-03-10-derby.md';
const herald = 'content/articles/herald-2019-03-review.md';
const derby = 'content/events/derby-5-3.yaml';

for (const name of ['constructor', 'toString', '__proto__']) {
  test(`takes ${name} for a name like any other, of a field that there is not`, (t) => {
    const top = linesFor(t, [captain, 'added:', `${name}: x\nadded:`]);
    const below = linesFor(t, [derby, '  city:', `  ${name}: x\n  city:`]);

    assert.deepEqual(top, [
      `${captain}:8:1  ${name}  unknown field "${name}": write one of kind, title, short, summary, date, time, order, dateNote, place, match, key, voice, follows, wikidata, added, disputes, aliases, corrections`,
    ]);
    assert.deepEqual(below, [
      `${derby}:12:3  match.${name}  unknown field "${name}": write one of competition, stage, opponent, score, venue, city, country, ground, goals, goalsFrom`,
    ]);
  });
}

const colon = 'not YAML: a text that contains a colon and a space: put the whole text in quotes';
const notClosed = 'not YAML: a quotation mark that is not closed: close it with the same kind of mark';

for (const [what, from, to, place] of [
  ['where no other comes', 'en: Nadia Ferrán is named captain', "en: 'Nadia Ferrán is named captain", '3:7'],
  ['of the other kind', 'en: Nadia Ferrán is named captain', 'en: "Nadia Ferrán is named captain', '3:7'],
  [
    'where another comes later',
    'en: Nadia Ferrán is named captain\n  es: Nombran capitana a Nadia Ferrán',
    "en: 'Nadia Ferrán is named captain\n  es: 'Nombran capitana a Nadia Ferrán'",
    '3:7',
  ],
  ['at an apostrophe that begins a text', 'en: Nadia', "en: 'Tis Nadia", '3:7'],
  ['within { }', 'added: 2026-11-20', "added: 2026-11-20\nplace: { en: 'Ostra, es: Ostra }", '9:14'],
  ['around a name', 'kind:', '"kind:', '1:1'],
] as const) {
  test(`points at a quotation mark that is not closed, ${what}`, (t) => {
    assert.deepEqual(linesFor(t, [captain, from, to]), [`${captain}:${place}  ${notClosed}`]);
  });
}

for (const [published, accessed, isReported] of [
  ['2027-01-01', '2026-11-20', true],
  ['2026-12', '2026-11-20', true],
  ['2026-11-22', '2026-11-20', true],
  // Where the article came out it may be tomorrow already.
  ['2026-11-21', '2026-11-20', false],
  ['2026-11', '2026-11-20', false],
  ['2027-01-01~', '2026-11-20', false],
] as const) {
  test(`${isReported ? 'does not accept' : 'accepts'} an article of ${published} read on ${accessed}`, (t) => {
    const lines = linesFor(
      t,
      [herald, 'published: 2019-03', `published: ${published}`],
      [herald, 'accessed: 2026-11-20', `accessed: ${accessed}`],
    );

    assert.deepEqual(
      lines.filter((line) => !line.includes('warning')),
      isReported
        ? [
            `${herald}:6:12  published  "${published}" is after ${accessed}, when it was accessed: correct the day of publication, or the day of access`,
          ]
        : [],
    );
  });
}

const unseen = (what: string) => `an invisible character (${what}): remove it`;

for (const [what, file, from, to, place] of [
  ['a zero-width space, U+200B', derby, 'kind: match', 'kind: match\u200b', '1:12'],
  ['a soft hyphen, U+00AD', courier, 'event: derby-5-3', 'event: der\u00adby-5-3', '10:15'],
  ['a word joiner, U+2060', captain, '[@gazette-', '[@\u2060gazette-', '6:42'],
  ['a byte order mark, U+FEFF', gazette, 'title: Nadia', 'title: \ufeffNadia', '3:8'],
] as const) {
  test(`reports ${what} once, at its place`, (t) => {
    assert.deepEqual(linesFor(t, [file, from, to]), [`${file}:${place}  ${unseen(what)}`]);
  });
}

test('reports every invisible character', (t) => {
  assert.deepEqual(linesFor(t, [gazette, 'title: Nadia Ferrán', 'title: \u200bNadia\u200b Ferrán']), [
    `${gazette}:3:8  ${unseen('a zero-width space, U+200B')}`,
    `${gazette}:3:14  ${unseen('a zero-width space, U+200B')}`,
  ]);
});

test('reports no-break spaces that indent a line', (t) => {
  assert.deepEqual(
    linesFor(t, [captain, '  en: Nadia', ' \u00a0en: Nadia'], [captain, '  es: N', '\u00a0\u00a0es: N']),
    [
      `${captain}:3:2  a no-break space (U+00A0) before the text: write plain spaces`,
      `${captain}:4:1  a no-break space (U+00A0) before the text: write plain spaces`,
    ],
  );
});

test('lets a no-break space and a joiner that shape letters be in a text', (t) => {
  assert.deepEqual(linesFor(t, [gazette, 'Nadia Ferrán', 'Nadia\u00a0Ferrán क\u094d\u200dष']), []);
});

for (const score of ['5-3-0', '05:3', '5-3 (1-1)']) {
  test(`says of the score ${score} only that it is none`, (t) => {
    assert.deepEqual(linesFor(t, [derby, 'score: 5-3', `score: ${score}`]), [
      `${derby}:11:10  match.score  "${score}" is not a score: write 0-7, 3-2 (aet) or 1-1 (4-2 pens), with the timeline's own team first`,
    ]);
  });
}

for (const [what, text] of [
  ['nothing', ''],
  ['only a comment', '# none yet\n'],
] as const) {
  test(`asks for a phase where ${what} stands in the file of the phases`, (t) => {
    const root = copyFixture(t);
    writeFileSync(join(root, 'content/phases.yaml'), text);

    assert.deepEqual(linesIn(root), ['content/phases.yaml:1:1  empty: write at least one phase']);
  });
}

for (const [what, file, from, to, line] of [
  ['authors', gazette, 'language:', 'authors:\nlanguage:', '7:9  authors  missing: write a list of names'],
  [
    'the date of a claim',
    courier,
    'date: 2019-03-09',
    'date:',
    '11:10  claims[0].date  missing: write a date such as 2018-07-27, or a weekday such as Friday',
  ],
  ['a stage', derby, 'opponent:', 'stage:\n  opponent:', '10:9  match.stage  missing: write the stage'],
] as const) {
  test(`says that ${what} may be left out where nothing stands there`, (t) => {
    assert.deepEqual(linesFor(t, [file, from, to]), [`${file}:${line}, or leave the field out`]);
  });
}

for (const [what, file, from, to, line] of [
  ['a kind', derby, 'kind: match', 'kind:', '1:6  kind  missing: write one of the kinds of content/site.yaml'],
  [
    'the only name of an article',
    gazette,
    'title: Nadia Ferrán to captain Ostra',
    'title:',
    '3:7  title  missing: write the headline as printed',
  ],
] as const) {
  test(`does not say that ${what} may be left out`, (t) => {
    assert.deepEqual(linesFor(t, [file, from, to]), [`${file}:${line}`]);
  });
}

for (const [what, texts, lines] of [
  ['a comma', '{ en: Nobody, they say., es: Nadie. }', ['9:22  place.they say.  unknown field "they say."']],
  [
    'a comma in each text',
    '{ en: A, B C, es: D, E }',
    ['9:17  place.B C  unknown field "B C"', '9:29  place.E  unknown field "E"'],
  ],
  [
    'a comma before a space in a number',
    '{ en: It was 54, 798, es: Muchos. }',
    ['9:25  place.798  unknown field "798"'],
  ],
] as const) {
  test(`asks for quotes around a text within { } that has ${what}`, (t) => {
    assert.deepEqual(
      linesFor(t, [captain, 'added: 2026-11-20', `added: 2026-11-20\nplace: ${texts}`]),
      lines.map((line) => `${captain}:${line}: a comma within { } ends a text, so put the whole text in quotes`),
    );
  });
}

const inLine = 'not YAML: write each field as "name: text" on a line of its own, indented like its neighbours';
const aTab = 'not YAML: a tab before the text: write spaces';

for (const [what, edits, lines] of [
  ['a line that is too shallow', [['  opponent', ' opponent']], [`10:1  ${inLine}`]],
  ['a tab', [['  opponent', '\topponent']], [`10:1  ${aTab}`]],
  [
    'two tabs',
    [
      ['  opponent', '\topponent'],
      ['  city', '\tcity'],
    ],
    [`10:1  ${aTab}`, `12:1  ${aTab}`],
  ],
  [
    'a tab and a text with a colon below it',
    [
      ['  opponent', '\topponent'],
      ['city: Ostra', 'city: Ostra: east'],
    ],
    [`10:1  ${aTab}`, `12:9  ${colon}`],
  ],
  [
    'a line that is too shallow in two places',
    [
      ['  es: Ostra vence', ' es: Ostra vence'],
      ['  city', ' city'],
    ],
    [`4:1  ${inLine}`, `12:1  ${inLine}`],
  ],
] as const) {
  test(`reports ${what} and not the lines below`, (t) => {
    const faulty = edits.map(([from, to]): Edit => [derby, from, to]);

    assert.deepEqual(
      linesFor(t, ...faulty),
      lines.map((line) => `${derby}:${line}`),
    );
  });
}
