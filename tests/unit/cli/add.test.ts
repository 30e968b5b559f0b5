import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { main } from '../../../src/cli/add.ts';
import { linesIn } from '../content-lines.ts';
import { copyFixture } from '../copy-fixture.ts';
import type { Web } from '../../../src/web/fetch-page.ts';
import { localWeb, type Answer } from '../local-web.ts';

const today = '2026-11-28';
const captain = 'https://gazette.example.org/2019/captain';

const page = ({ headline = 'Ferrán leads the “Ostra”: at last', more = '' } = {}) => `<!DOCTYPE html><html lang="en-GB">
<link rel="canonical" href="http://gazette.example.org/2019/11/30/ferran?utm_source=feed">
<meta property="og:site_name" content="ostra gazette">
<meta property="og:title" content="${headline}">
<meta property="article:published_time" content="2019-11-30T21:00:00-06:00">
<meta name="author" content="By Iria Soto and Rui Antas">${more}<h1>${headline}</h1>`;

/** Runs the command on the valid content, in a web with these answers. */
async function add(t: TestContext, answers: Record<string, Answer>, ...words: string[]) {
  const root = copyFixture(t);
  const { web, asked } = await localWeb(t, answers);
  return { root, asked, ...(await run(root, web, words)) };
}

async function run(root: string, web: Web, words: string[]) {
  const [printed, errors]: [string[], string[]] = [[], []];
  const status = await main(root, words, {
    today,
    web,
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  });
  return { status, printed, errors };
}

const articlesIn = (root: string) => readdirSync(join(root, 'content/articles')).sort();
const before = ['courier-2019-03-10-derby.md', 'gazette-2019-02-04-captain.md', 'herald-2019-03-review.md'];

test('writes the file of an article from its address, with claims laid out and marks that say where each field was read', async (t) => {
  const { root, status, errors } = await add(
    t,
    { 'gazette.example.org/2019/11/30/ferran': page() },
    'http://gazette.example.org/2019/11/30/ferran',
    'captain-named',
    'derby-5-3',
  );

  assert.deepEqual({ status, errors }, { status: 0, errors: [] });
  assert.equal(
    readFileSync(join(root, 'content/articles/gazette-2019-11-30-ferran-leads-ostra-last.md'), 'utf8'),
    `---
type: news
title: 'Ferrán leads the “Ostra”: at last'
publisher: Ostra Gazette
authors: [Iria Soto, Rui Antas]
url: http://gazette.example.org/2019/11/30/ferran
published: 2019-11-30
language: en
accessed: 2026-11-28
# What the article reports of each event, in your own words.
claims:
  - event: captain-named
    # date: as the article gives it, such as Friday
    says:
      en:
      es:
  - event: derby-5-3
    # date: and score: as the article gives them
    says:
      en:
      es:
# A program read these fields, and where. Compare each with the page and correct it, then remove this list.
unconfirmed:
  type: nothing says otherwise
  title: meta og:title
  publisher: the articles of gazette.example.org that are there
  authors: meta author
  url: link rel=canonical
  published: meta article:published_time
  language: the articles of the same host that are there
---
`,
  );
});

test('what it wrote is refused until the claims are written and the marks are gone, and then it is valid', async (t) => {
  const { root } = await add(
    t,
    { 'gazette.example.org/2019/11/30/ferran': page() },
    'http://gazette.example.org/2019/11/30/ferran',
    'captain-named',
  );
  const file = 'content/articles/gazette-2019-11-30-ferran-leads-ostra-last.md';
  const draft = readFileSync(join(root, file), 'utf8');

  const linesNow = () => linesIn(root).filter((line) => line.startsWith(file));
  const unwritten = linesNow();
  const written = draft
    .replace('      en:\n', '      en: She leads the club.\n')
    .replace('      es:\n', '      es: Dirige el club.\n');
  writeFileSync(join(root, file), written);
  const unconfirmed = linesNow();
  writeFileSync(join(root, file), written.replace(/^unconfirmed:\n(?: .*\n)*/m, ''));

  assert.deepEqual(unwritten, [
    `${file}:15:10  claims[0].says.en  missing: write what the article reports in English`,
    `${file}:16:10  claims[0].says.es  missing: write what the article reports in Spanish`,
  ]);
  assert.deepEqual(unconfirmed, [
    `${file}:18:1  unconfirmed  type, title, publisher, authors, url, published, language were read by a program: compare them with the page, correct what is wrong, and remove "unconfirmed"`,
  ]);
  assert.deepEqual(linesIn(root), [
    'content/permalinks.txt:1:1  warning: sources/gazette-2019-11-30-ferran-leads-ostra-last is not listed yet, so the link is not protected: run npm run permalinks before publishing',
  ]);
});

test('says what it read, and what it did not find', async (t) => {
  const { printed } = await add(
    t,
    { 'news.example.org/1': '<title>The members meet</title>' },
    'http://news.example.org/1',
  );

  assert.deepEqual(printed, [
    'content/articles/newsexample-undated-members-meet.md',
    '  type: news (nothing says otherwise)',
    '  title: The members meet (title)',
    '  publisher: news.example.org (the address)',
    '  url: http://news.example.org/1 (the address)',
    'Not found: published, authors, language.',
    'Compare these with the page, write the claims and a few sentences below, remove "unconfirmed", and run npm run check:content.',
  ]);
});

for (const [what, answer, reason] of [
  ['refuses programs', (_, response) => void response.writeHead(403).end(), 'the host refuses programs (403)'],
  [
    'is not there',
    '<title>Página no encontrada</title>',
    'the page says that there is no such article ("Página no encontrada")',
  ],
] as [string, Answer, string][]) {
  test(`writes what the address alone says where the page ${what}, and exits 1`, async (t) => {
    const address = 'http://courier.example.org/sport/2019/11/30/derby-again.html';

    const { root, status, errors } = await add(
      t,
      { 'courier.example.org/sport/2019/11/30/derby-again.html': answer },
      address,
    );

    assert.equal(status, 1);
    assert.deepEqual(errors, [`${address}: ${reason}. What follows is from the address alone.`]);
    const text = readFileSync(join(root, 'content/articles/courier-2019-11-30-derby-again.md'), 'utf8');
    assert.match(text, /^title:\npublisher: Valley Courier$/m);
    assert.match(text, /^published: 2019-11-30$/m);
  });
}

for (const [what, address, answers] of [
  ['has', captain, {}],
  ['has under http, with www and a tracker', 'http://www.gazette.example.org/2019/captain?utm_source=x', {}],
  ['has, for a telephone', 'https://m.gazette.example.org/2019/captain', {}],
  [
    'has, where the address leads to',
    'http://short.example.org/x',
    {
      'short.example.org/x': (_, response) =>
        void response.writeHead(301, { location: 'http://gazette.example.org/2019/captain' }).end(),
      'gazette.example.org/2019/captain': page(),
    },
  ],
  [
    'has, by what the page calls its address',
    'http://gazette.example.org/x',
    { 'gazette.example.org/x': page().replace('/2019/11/30/ferran?utm_source=feed', '/2019/captain') },
  ],
] as [string, string, Record<string, Answer>][]) {
  test(`refuses a page that the timeline ${what}, and names the file`, async (t) => {
    const { root, status, errors } = await add(t, answers, address);

    assert.equal(status, 1);
    assert.deepEqual(errors, [
      'content/articles/gazette-2019-02-04-captain.md has this page already. Nothing was written.',
    ]);
    assert.deepEqual(articlesIn(root), before);
  });
}

for (const [what, words, error] of [
  [
    'an event that there is not',
    ['http://news.example.org/1', 'derby-5-4'],
    'No event "derby-5-4": did you mean "derby-5-3"? Nothing was written.',
  ],
  [
    'what is no address',
    ['gazette'],
    '"gazette" is no address of the web. Write npm run add -- <address> [event-id …], or npm run add -- event "<title>" [id].',
  ],
  [
    'an address within the computer',
    ['http://127.0.0.1/'],
    '"http://127.0.0.1/" is no address of the web. Write npm run add -- <address> [event-id …], or npm run add -- event "<title>" [id].',
  ],
  ['nothing', [], 'Write npm run add -- <address> [event-id …], or npm run add -- event "<title>" [id].'],
  [
    'an event that is there',
    ['event', 'The derby', 'derby-5-3'],
    'content/events/derby-5-3.yaml is there already. Nothing was written.',
  ],
  [
    'an id with capitals',
    ['event', 'The derby', 'Derby'],
    '"Derby" is no id: write lower-case letters and digits, joined by hyphens.',
  ],
] as [string, string[], string][]) {
  test(`refuses ${what}, asks nobody and writes nothing`, async (t) => {
    const { root, status, errors, asked } = await add(t, {}, ...words);

    assert.deepEqual({ status, errors, asked }, { status: 1, errors: [error], asked: [] });
    assert.deepEqual(articlesIn(root), before);
  });
}

test('does not write over an article with the same id', async (t) => {
  const root = copyFixture(t);
  const answers = {
    'gazette.example.org/a': page().replace(/<link[^>]*>/, ''),
    'gazette.example.org/b': page().replace(/<link[^>]*>/, ''),
  };
  const { web } = await localWeb(t, answers);

  await run(root, web, ['http://gazette.example.org/a']);
  await run(root, web, ['http://gazette.example.org/b']);

  assert.deepEqual(
    articlesIn(root).filter((file) => !before.includes(file)),
    ['gazette-2019-11-30-ferran-leads-ostra-last-2.md', 'gazette-2019-11-30-ferran-leads-ostra-last.md'],
  );
});

test('begins an event from its title', async (t) => {
  const { root, status } = await add(t, {}, 'event', 'Ferrán resigns: “enough”');

  assert.equal(status, 0);
  assert.equal(
    readFileSync(join(root, 'content/events/ferran-resigns-enough.yaml'), 'utf8'),
    `# One of match, appointment. A match also has match: { competition: … }.
kind:
title:
  en: 'Ferrán resigns: “enough”'
  es:
# Each sentence is followed by what it rests on: [@article-id]
summary:
  en:
  es:
added: 2026-11-28
`,
  );
});

test('the command exits 1 where there is no such host, and writes the file all the same', (t) => {
  const root = copyFixture(t);
  const script = fileURLToPath(new URL('../../../src/cli/add.ts', import.meta.url));

  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'https://gazette.invalid/2019/11/30/club'], {
    cwd: root,
    encoding: 'utf8',
  });

  assert.equal(status, 1);
  assert.match(
    stderr,
    /^https:\/\/gazette\.invalid\/2019\/11\/30\/club: .* What follows is from the address alone\.\n$/,
  );
  assert.match(stdout, /^content\/articles\/gazette-2019-11-30-club\.md$/m);
});
