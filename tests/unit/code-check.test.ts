import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint({ cwd: join(import.meta.dirname, '../..') });

/** The rules that refuse a line of code in a file, each once. */
async function rulesAgainst(code: string, file: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  return [...new Set(result!.messages.map(({ ruleId }) => ruleId))];
}

const importing = (path: string) => `export * from '${path}';`;

for (const [file, path] of [
  ['src/timeline/merge.ts', '../addresses.ts'],
  ['src/timeline/merge.ts', '../i18n/words.ts'],
  ['src/timeline/merge.ts', '../exports/csl.ts'],
  ['src/timeline/merge.ts', '../pictures/overview.ts'],
  ['src/timeline/merge.ts', '../cards/paint-card.ts'],
  ['src/timeline/merge.ts', '../content/read-content.ts'],
  ['src/timeline/merge.ts', '../../content/site.yaml?raw'],
  ['src/timeline/merge.ts', 'astro:content'],
  ['src/timeline/merge.ts', 'node:fs'],
  ['src/timeline/merge.ts', 'fs'],
  ['src/timeline/merge.ts', 'fs/promises'],
  ['src/timeline/problems/id-problems.ts', '../../addresses.ts'],
  ['src/timeline/problems/id-problems.ts', '../../content/read-content.ts'],
  ['src/timeline/problems/id-problems.ts', 'node:fs'],
  ['src/timeline/problems/id-problems.ts', 'fs'],
  ...['src/exports/csl.ts', 'src/pictures/overview.ts'].flatMap((file) =>
    [
      '../cards/paint-card.ts',
      '../scripts/fold-text.ts',
      '../content/read-content.ts',
      '../build/finish-pages.ts',
      '../components/Text.astro',
      '../layouts/Page.astro',
      '../pages/robots.txt.ts',
      '../../content/site.yaml?raw',
      'astro/zod',
      'node:fs',
      'fs',
      'fs/promises',
    ].map((path): [string, string] => [file, path]),
  ),
  ['src/exports/csl.ts', '../pictures/overview.ts'],
  ['src/pictures/overview.ts', '../exports/csl.ts'],
] as const) {
  test(`${file} may not import ${path}`, async () => {
    assert.deepEqual(await rulesAgainst(importing(path), file), ['no-restricted-imports']);
  });
}

for (const [file, path] of [
  ['src/timeline/merge.ts', './date.ts'],
  ['src/timeline/merge.ts', './problems/id-problems.ts'],
  ['src/timeline/merge.ts', 'date-fns'],
  ['src/timeline/problems/id-problems.ts', './content-view.ts'],
  ['src/timeline/problems/id-problems.ts', '../date.ts'],
  ...['src/exports/csl.ts', 'src/pictures/overview.ts'].flatMap((file) =>
    ['./uri-of.ts', '../timeline/date.ts', '../i18n/words.ts', '../addresses.ts', 'd3-geo'].map(
      (path): [string, string] => [file, path],
    ),
  ),
  ['src/cards/paint-card.ts', '../pictures/card.ts'],
  ['src/content/read-content.ts', 'node:fs'],
] as const) {
  test(`${file} may import ${path}`, async () => {
    assert.deepEqual(await rulesAgainst(importing(path), file), []);
  });
}

for (const file of [
  'src/timeline/merge.ts',
  'src/timeline/problems/id-problems.ts',
  'src/exports/csl.ts',
  'src/pictures/overview.ts',
]) {
  for (const [code, ...rules] of [
    ['Date.now()', 'no-restricted-properties'],
    ['new Date()', 'no-restricted-syntax'],
    ['Date()', 'no-restricted-syntax'],
    ['performance.now()', 'no-restricted-globals'],
    ['Math.random()', 'no-restricted-properties'],
    ['crypto.randomUUID()', 'no-restricted-globals'],
    ['process.env', 'no-restricted-globals'],
    ['globalThis.process', 'no-restricted-globals'],
    ["fetch('https://example.org/')", 'no-restricted-globals'],
    ["await import('node:fs')", 'no-restricted-syntax'],
    ['new Date(2019, 1, 1)', 'no-restricted-syntax'],
    ["new Date('2019-03-09').getDate()", 'no-restricted-properties'],
    ["new Date('2019-03-09').getDay()", 'no-restricted-properties'],
    ["new Date('2019-03-09').getFullYear()", 'no-restricted-properties'],
    ["new Date('2019-03-09').getTimezoneOffset()", 'no-restricted-properties'],
    ["new Date('2019-03-09').setHours(0)", 'no-restricted-properties'],
    ["new Date('2019-03-09').toDateString()", 'no-restricted-properties'],
    ["new Date('2019-03-09').toLocaleDateString()", 'no-restricted-properties'],
    ["new Intl.DateTimeFormat('en')", 'no-restricted-properties'],
  ] as const) {
    test(`${file} may not use ${code}`, async () => {
      assert.deepEqual(await rulesAgainst(`export const used = ${code};`, file), rules);
    });
  }

  test(`${file} may make a date of a given day`, async () => {
    assert.deepEqual(await rulesAgainst("export const day = new Date('2019-03-09');", file), []);
  });

  test(`${file} may ask a date for its day in UTC`, async () => {
    assert.deepEqual(await rulesAgainst("export const day = new Date('2019-03-09').getUTCDate();", file), []);
  });
}
