import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { published } from '../unit/make-timeline.ts';
import { buildSite, copyProject, edit, filesIn, smallContent } from './build-site.ts';

/** Output of Astro about its own work. */
const logLine = /^\d\d:\d\d:\d\d /;

test('reports every error of the content in one run, each with its place, and builds nothing', () => {
  const broken = copyProject(smallContent);
  const [captain, derby] = ['content/events/captain-named.yaml', 'content/events/derby-5-3.yaml'];
  const [courier, gazette] = ['courier-2019-03-10-derby', 'gazette-2019-02-04-captain'];
  edit(broken, `content/articles/${courier}.md`, 'event: derby-5-3', 'event: derby-5-4');
  edit(broken, `content/articles/${gazette}.md`, / {4}says:\n(?: {6}.*\n)+/, '');
  edit(broken, captain, 'en: Nadia', 'en: The vote: Nadia');
  edit(broken, derby, `@${courier}`, `@${gazette}`);

  const { status, printed } = buildSite(broken);

  const place = (file: string, text: string) => {
    const before = readFileSync(join(broken.root, file), 'utf8').split(text)[0]!.split('\n');
    return `${file}:${before.length}:${before.at(-1)!.length + 1}`;
  };
  const [misspelt, missing, unreadable, astray] = [
    place(`content/articles/${courier}.md`, 'derby-5-4'),
    place(`content/articles/${gazette}.md`, 'event: captain-named'),
    place(captain, 'The vote:'),
    `${derby}:7:7`,
  ];
  assert.equal(status, 1);
  const lines = printed
    .trim()
    .split('\n')
    .filter((line) => !logLine.test(line));
  assert.deepEqual(lines, [
    `${misspelt}  claims[0].event  no event "derby-5-4": did you mean "derby-5-3"?`,
    `${missing}  claims[0].says  missing: write what the article reports in each language, as { en: …, es: … }`,
    `${unreadable}  not YAML: a text that contains a colon and a space: put the whole text in quotes`,
    // Whether that article makes a claim about the event is not judged while it has an error of its own.
    `${astray}  summary.es  cites ${courier}, where summary.en cites ${gazette}: cite the same articles in the same order`,
    '4 problems in 4 files.',
  ]);
  assert.equal(existsSync(broken.dist), false);
});

test('takes in an article that dates an event a day apart, shows the disagreement, and shows which date was ruled', () => {
  const changed = copyProject(smallContent);
  writeFileSync(
    join(changed.root, 'content/articles/example-2019-03-12-derby.md'),
    `---
type: news
title: A match on the wrong day
publisher: The Example
url: https://example.com/derby
published: 2019-03-12
language: en
accessed: 2026-11-20
claims:
  - event: derby-5-3
    date: 2019-03-10
    says: { en: The match was played on the 10th., es: La partida se jugó el día 10. }
---
`,
  );
  edit(changed, 'content/events/derby-5-3.yaml', 'added:', 'date: 2019-03-09\nadded:');

  const { status, printed } = buildSite(changed);

  assert.equal(status, 0, printed);
  const html = readFileSync(join(changed.dist, 'events/derby-5-3/index.html'), 'utf8');
  assert.match(html, /On the date/);
  assert.match(html, /<b>9\u00A0March 2019<\/b>[\s\S]*The editors’ ruling/);
  assert.match(html, /<b>10\u00A0March 2019<\/b>[\s\S]*The Example/);
});

test('builds content whose files begin with a byte order mark and have lines that end as on Windows', () => {
  const saved = copyProject(smallContent);
  for (const [path, text] of filesIn(join(saved.root, 'content')))
    writeFileSync(join(saved.root, 'content', path), `\ufeff${text.toString().replaceAll('\n', '\r\n')}`);

  const { status, printed } = buildSite(saved);

  assert.equal(status, 0, printed);
  const plain = copyProject(smallContent);
  assert.equal(buildSite(plain).status, 0);
  const [files, others] = [filesIn(saved.dist), filesIn(plain.dist)];
  assert.deepEqual(
    [...files].filter(([path, bytes]) => !bytes.equals(others.get(path)!)).map(([path]) => path),
    [],
  );
});

test('names the subject nowhere in the code, nor whom it met', () => {
  const met = published.record.matches.flatMap(({ entry }) => Object.values(entry.match.opponent));
  const names = ['osorio', 'm[eé]xic', 'concacaf', 'azteca', ...met.map((name) => `\\b${RegExp.escape(name)}\\b`)];
  const subject = new RegExp(names.join('|'), 'i');
  const naming = [...filesIn(join(import.meta.dirname, '../../src'))]
    .filter(([, text]) => subject.test(text.toString()))
    .map(([path]) => path);

  assert.deepEqual(naming, []);
});

test('an older build stays as it was where the content is rejected', () => {
  const broken = copyProject(smallContent);
  rmSync(join(broken.root, 'content/phases.yaml'));
  mkdirSync(join(broken.dist, 'events/founding'), { recursive: true });
  writeFileSync(join(broken.dist, 'index.html'), 'An older timeline');
  writeFileSync(join(broken.dist, 'events/founding/index.html'), 'An older entry');

  const { status, printed } = buildSite(broken);

  assert.equal(status, 1);
  assert.match(printed, /content\/phases\.yaml:1:1 {2}the file is missing/);
  assert.deepEqual(
    [...filesIn(broken.dist)].map(([path, text]) => [path, text.toString()]),
    [
      ['events/founding/index.html', 'An older entry'],
      ['index.html', 'An older timeline'],
    ],
  );
});
