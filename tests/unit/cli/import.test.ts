import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { main } from '../../../src/cli/import.ts';
import { copyFixture } from '../copy-fixture.ts';

const today = '2026-11-28';

/** Imports a file into the valid content. */
function importFile(t: TestContext, name: string, text: string, root = copyFixture(t)) {
  const [printed, errors]: [string[], string[]] = [[], []];
  const file = join(root, name);
  writeFileSync(file, text);
  const status = main(root, [file], {
    today,
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  });
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  return { root, status, printed: printed.slice(0, -1), errors, read };
}

const written = 'content/articles/gazette-2019-04-01-members-elect-board.md';

const csl = JSON.stringify([
  {
    id: 'x',
    type: 'article-newspaper',
    title: 'The members elect a board',
    'container-title': 'ostra gazette',
    author: [{ family: 'Soto', given: 'Iria' }, { literal: 'Valle Press' }],
    issued: { 'date-parts': [[2019, 4, 1]] },
    accessed: { 'date-parts': [[2020, 2, 3]] },
    language: 'en',
    URL: 'https://gazette.example.org/2019/board?utm_source=x',
  },
]);
const bibtex = `@online{x, title = {The members elect a board}, author = {Soto, Iria and {Valle Press}}, date = {2019-04-01},
  url = {https://gazette.example.org/2019/board}, urldate = {2020-02-03}, journaltitle = {Ostra Gazette}, language = {en}}`;
const ris = `TY  - NEWS
TI  - The members elect a board
AU  - Soto, Iria
T2  - Ostra Gazette
PY  - 2019
DA  - 2019/04/01
UR  - https://gazette.example.org/2019/board
LA  - en
ER  - 
`;

test('begins an article from CSL-JSON, with marks on all that it says', (t) => {
  const { status, printed, read } = importFile(t, 'library.json', csl);

  assert.equal(status, 0);
  assert.deepEqual(printed, [written]);
  assert.equal(
    read(written),
    `---
type: news
title: The members elect a board
publisher: Ostra Gazette
authors: [Iria Soto, Valle Press]
url: https://gazette.example.org/2019/board
published: 2019-04-01
language: en
accessed: 2020-02-03
# What the article reports of each event, in your own words.
claims:
  - event:
    # date: as the article gives it, such as Friday
    says:
      en:
      es:
# A program read these fields, and where. Compare each with the page and correct it, then remove this list.
unconfirmed:
  type: library.json
  title: library.json
  publisher: the articles of gazette.example.org that are there
  authors: library.json
  url: library.json
  published: library.json
  language: the articles of the same host that are there
---
`,
  );
});

for (const [format, name, text, authors] of [
  ['BibTeX', 'library.bib', bibtex, '[Iria Soto, Valle Press]'],
  ['RIS', 'library.ris', ris, '[Iria Soto]'],
] as const) {
  test(`begins an article from ${format}`, (t) => {
    const { printed, read } = importFile(t, name, text);

    assert.deepEqual(printed, [written]);
    assert.ok(
      read(written).includes(
        `\nauthors: ${authors}\nurl: https://gazette.example.org/2019/board\npublished: 2019-04-01\n`,
      ),
    );
  });
}

test('tells what is there already, also from an earlier row, and writes nothing of it', (t) => {
  const there = { type: 'article-newspaper', title: 'Captain', URL: 'http://www.gazette.example.org/2019/captain' };
  const { root, printed } = importFile(t, 'a.json', JSON.stringify([there, ...JSON.parse(csl), ...JSON.parse(csl)]));

  assert.deepEqual(printed, [
    'content/articles/gazette-2019-02-04-captain.md has http://www.gazette.example.org/2019/captain already',
    written,
    `${written} has https://gazette.example.org/2019/board already`,
  ]);
  assert.equal(readdirSync(join(root, 'content/articles')).length, 4);
});

test('tells a reference without an address', (t) => {
  const { printed } = importFile(t, 'a.json', JSON.stringify([{ type: 'book', title: 'Chess in the valley' }]));

  assert.deepEqual(printed, ['“Chess in the valley” has no address of the web: not written']);
});

test('keeps a date as exact as it is, and leaves one out that is none', (t) => {
  const item = (URL: string, date: unknown) => ({ type: 'webpage', title: 'Some news', URL, issued: date });
  const { printed } = importFile(
    t,
    'a.json',
    JSON.stringify([
      item('https://a.example.org/1', { 'date-parts': [[2019, 4]] }),
      item('https://b.example.org/1', { 'date-parts': [['2019']] }),
      item('https://c.example.org/1', { 'date-parts': [[2019, 2, 30]] }),
      item('https://d.example.org/1', { raw: 'spring' }),
    ]),
  );

  assert.deepEqual(printed, [
    'content/articles/aexample-2019-04-some-news.md',
    'content/articles/bexample-2019-some-news.md',
    'content/articles/cexample-undated-some-news.md',
    'content/articles/dexample-undated-some-news.md',
  ]);
});

const sheet = `Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background
,,,,,,,,,The chess club,Its year,,,,,title,,
2019,4,1,,,,,,,The members elect a <i>board</i>,"<p>Five ""new"" members, says <a href=""https://gazette.example.org/2019/board"">the Gazette</a>.</p>",https://img.example.org/board.jpg,,,,,,
2019,4,,,,,,,,The board meets,,https://gazette.example.org/2019/board,,,,,,
2019,5,,,,,,,,Rain,,,,,,,,
`;

test('begins events and the articles that they rest on from a TimelineJS sheet', (t) => {
  const { printed, read } = importFile(t, 'sheet.csv', sheet);

  assert.deepEqual(printed, [
    'content/events/members-elect-board.yaml',
    'content/events/board-meets.yaml',
    'content/events/rain.yaml',
    'content/events/rain.yaml has no source in the sheet',
    'content/articles/gazette-undated-board.md',
  ]);
  assert.match(
    read('content/events/members-elect-board.yaml'),
    /^title:\n {2}en: The members elect a board\n {2}es:\n# Say it in your own words: Five "new" members, says the Gazette\.\n# Each sentence/m,
  );
  assert.match(
    read('content/articles/gazette-undated-board.md'),
    /^ {2}- event: members-elect-board\n(?: .*\n)? {4}date: 2019-04-01\n[\s\S]*^ {2}- event: board-meets\n(?: .*\n)? {4}date: 2019-04\n/m,
  );
});

test('a second run of the same sheet tells that all is there', (t) => {
  const { root } = importFile(t, 'sheet.csv', sheet);
  const before = readdirSync(join(root, 'content'), { recursive: true }).sort();

  const { printed } = importFile(t, 'sheet.csv', sheet, root);

  assert.ok(
    printed.every((line) => line.includes('already') || line.includes('no source')),
    printed.join('\n'),
  );
  assert.deepEqual(readdirSync(join(root, 'content'), { recursive: true }).sort(), before);
});

for (const [what, name, text] of [
  ['a text of another kind', 'notes.txt', 'Some notes.'],
  ['a sheet without the columns', 'sheet.csv', 'one,two\n1,2\n'],
] as const) {
  test(`refuses ${what}`, (t) => {
    const { status, errors, printed } = importFile(t, name, text);

    assert.equal(status, 1);
    assert.match(errors[0]!, /is none of these: CSL-JSON, BibTeX, RIS, or a TimelineJS sheet as CSV\.$/);
    assert.deepEqual(printed, []);
  });
}
