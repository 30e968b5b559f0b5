import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { main } from '../../../src/cli/complete.ts';
import { linesIn } from '../content-lines.ts';
import { copyFixture } from '../copy-fixture.ts';
import { localWeb, type Answer } from '../local-web.ts';

const manners = { pause: 0 };
const captain = 'content/articles/gazette-2019-02-04-captain.md';
const courier = 'content/articles/courier-2019-03-10-derby.md';
const review = 'content/articles/herald-2019-03-review.md';

const page = (headline: string, more = '') => `<html lang="en"><meta property="og:title" content="${headline}">
<meta name="author" content="By Olga Brand"><meta property="article:published_time" content="2019-03-11">${more}`;

/** The valid content, with `http` addresses and without some fields. */
function lackingContent(t: TestContext): string {
  const root = copyFixture(t);
  for (const [file, from, to] of [
    [captain, 'https:', 'http:'],
    [courier, 'https:', 'http:'],
    [review, 'https:', 'http:'],
    [captain, 'title: Nadia Ferrán to captain Ostra', 'described: { en: On the captain, es: Sobre la capitana }'],
    [courier, 'published: 2019-03-10\n', ''],
    [review, 'type: news', 'type: news\nauthors: []'],
  ] as const)
    writeFileSync(join(root, file), read(root, file).replace(from, to));
  return root;
}

const read = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

async function complete(t: TestContext, root: string, answers: Record<string, Answer>, ...words: string[]) {
  const { web, asked } = await localWeb(t, answers);
  const printed: string[] = [];
  const status = await main(root, words, { web, manners, today: '2026-11-28', print: (line) => printed.push(line) });
  return { status, printed, asked };
}

const answers = {
  'gazette.example.org/2019/captain': page('Ferrán it is'),
  'courier.example.org/sport/derby': page('Ostra win the derby', '<link rel=canonical href="/sport/the-derby">'),
};

test('writes what is missing beside what is there, with marks, and changes no field that is there', async (t) => {
  const root = lackingContent(t);
  const before = read(root, courier);

  const { status } = await complete(t, root, answers);

  assert.equal(status, 0);
  assert.match(
    read(root, captain),
    /^type: news\ntitle: Ferrán it is\ndescribed: \{ en: On the captain, es: Sobre la capitana \}\npublisher: Ostra Gazette\nauthors: \[Olga Brand\]\nurl: .*\npublished: 2019-02-04\n/m,
  );
  assert.equal(
    read(root, courier),
    before
      .replace('url:', 'authors: [Olga Brand]\nurl:')
      .replace('language:', 'published: 2019-03-11\nlanguage:')
      .replace(
        '---\nThe Courier',
        `# A program read these fields, and where. Compare each with the page and correct it, then remove this list.
unconfirmed:
  authors: meta author
  published: meta article:published_time
---
The Courier`,
      ),
  );
});

test('what it wrote is refused until it is confirmed', async (t) => {
  const root = lackingContent(t);

  await complete(t, root, answers);

  const refused = linesIn(root).filter((line) => !line.includes('warning'));
  assert.deepEqual(refused, [
    `${courier}:18:1  unconfirmed  authors, published were read by a program: compare them with the page, correct what is wrong, and remove "unconfirmed"`,
    `${captain}:18:1  unconfirmed  title, authors were read by a program: compare them with the page, correct what is wrong, and remove "unconfirmed"`,
  ]);
});

test('a description beside a headline that is confirmed is refused', async (t) => {
  const root = lackingContent(t);
  await complete(t, root, answers);

  writeFileSync(join(root, captain), read(root, captain).replace(/^#.*\nunconfirmed:\n(?: .*\n)*/m, ''));

  assert.ok(linesIn(root).some((line) => line.includes('described  not allowed beside a title')));
});

test('a second run finds nothing more to write', async (t) => {
  const root = lackingContent(t);
  await complete(t, root, answers);
  const before = [captain, courier, review].map((file) => read(root, file));

  const { asked } = await complete(t, root, answers);

  assert.deepEqual(
    [captain, courier, review].map((file) => read(root, file)),
    before,
  );
  assert.deepEqual(asked, []);
});

test('lists in a table what was found and where, what has moved, and what could not be read', async (t) => {
  const root = lackingContent(t);
  writeFileSync(join(root, review), read(root, review).replace('published: 2019-03\n', ''));

  const { printed } = await complete(t, root, answers);

  assert.deepEqual(printed, [
    '3 articles lack a headline, authors or a date. Something was found for 2 of them.',
    '',
    'Compare each with its page, correct it, and remove its line under `unconfirmed`. Where there is a `described` beside a new `title`, remove that too.',
    '',
    '| article | field | old | new | where it was read |',
    '| --- | --- | --- | --- | --- |',
    '| courier-2019-03-10-derby | authors | missing | Olga Brand | meta author |',
    '| courier-2019-03-10-derby | published | missing | 2019-03-11 | meta article:published\\_time |',
    '| gazette-2019-02-04-captain | title | missing | Ferrán it is | meta og:title |',
    '| gazette-2019-02-04-captain | authors | missing | Olga Brand | meta author |',
    '',
    'These pages call another address their own:',
    '',
    '- courier-2019-03-10-derby: http://courier.example.org/sport/the-derby',
    '',
    'These pages could not be read:',
    '',
    '- herald-2019-03-review: there is no such page (404)',
  ]);
});

test('takes nothing from a page that is another article by now', async (t) => {
  const root = lackingContent(t);
  const before = read(root, courier);

  const { printed } = await complete(t, root, {
    ...answers,
    'courier.example.org/sport/derby': page('Ten ways to cook rice'),
  });

  assert.equal(read(root, courier), before);
  assert.ok(printed.includes('- courier-2019-03-10-derby: the page has another headline now: Ten ways to cook rice'));
});

test('what a page says cannot break out of the table, or call anybody', async (t) => {
  const root = lackingContent(t);

  const { printed } = await complete(t, root, {
    'gazette.example.org/2019/captain': page('a | b [c](http://d.example) @everybody #1'),
  });

  assert.ok(printed.join('\n').includes('a \\| b \\[c\\](http://d.example) @\u2060everybody #\u20601'));
});

test('completes no more articles than the limit', async (t) => {
  const root = lackingContent(t);

  const { printed } = await complete(t, root, answers, '1');

  assert.equal(
    printed[0],
    '2 articles lack a headline, authors or a date. Something was found for 2 of them, and written for the first 1.',
  );
  assert.ok(!read(root, captain).includes('unconfirmed'));
});
