import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint({ cwd: join(import.meta.dirname, '../../..') });

/** The rules that refuse a line of code in a file, each once. */
async function rulesAgainst(code: string, file: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  return [...new Set(result!.messages.map(({ ruleId }) => ruleId))];
}

const importing = (path: string) => `export * from '${path}';`;

/** Files of each pure folder, one right in it and one in a folder below it where there are both. */
const merge = 'src/timeline/merge/merge.ts';
const rule = 'src/check/rules/ids.ts';
const exported = ['src/exports/references/csl.ts', 'src/exports/published-files.ts'] as const;
const picture = 'src/pictures/strip/overview.ts';
const reading = 'src/metadata/read-page.ts';
const drafting = 'src/drafts/draft-article.ts';
const outside = ['astro:content', 'astro/zod', 'node:fs', 'fs', 'fs/promises'];
const above = (file: string) => '../'.repeat(file.split('/').length - 2);

for (const [file, paths] of [
  [merge, ['addresses.ts', 'i18n/words.ts', 'exports/context.ts', 'pictures/round.ts', 'check/read-content.ts']],
  [merge, ['cards/paint-card.ts', 'site/load-timeline.ts', '../content/site.yaml?raw']],
  [
    rule,
    ['i18n/words.ts', 'exports/context.ts', 'cards/paint-card.ts', 'site/load-timeline.ts', 'cli/check-content.ts'],
  ],
  [picture, ['exports/context.ts']],
  [reading, ['check/rules/addresses.ts', 'drafts/new-id.ts', 'web/fetch-page.ts', 'cli/add.ts']],
  [drafting, ['check/read-content.ts', 'web/fetch-page.ts', 'cli/add.ts']],
  ['src/web/fetch-page.ts', ['metadata/read-page.ts', 'check/diagnostic.ts', 'cli/add.ts']],
  [exported[0], ['pictures/strip/overview.ts']],
  ['src/check/read-content.ts', ['cli/check-content.ts', 'site/load-timeline.ts', 'components/entry/Text.astro']],
  ['src/i18n/words.ts', ['exports/context.ts', 'check/diagnostic.ts']],
  ...[...exported, picture].map((file): [string, string[]] => [
    file,
    [
      'cards/paint-card.ts',
      'scripts/lazily.ts',
      'check/read-content.ts',
      'site/finish-pages.ts',
      'components/entry/Text.astro',
      'layouts/Page.astro',
      'pages/robots.txt.ts',
      '../content/site.yaml?raw',
    ],
  ]),
] as [string, string[]][]) {
  for (const path of paths) {
    test(`${file} may not import ${path}`, async () => {
      assert.deepEqual(await rulesAgainst(importing(above(file) + path), file), ['no-restricted-imports']);
    });
  }
}

for (const file of [merge, rule, picture, reading, drafting, ...exported]) {
  for (const name of outside) {
    test(`${file} may not import ${name}`, async () => {
      assert.deepEqual(await rulesAgainst(importing(name), file), ['no-restricted-imports']);
    });
  }
}

for (const [file, path] of [
  [merge, './entry.ts'],
  [merge, '../dates/date.ts'],
  [merge, 'date-fns/addDays'],
  [rule, './content-error.ts'],
  [rule, '../diagnostic.ts'],
  [rule, '../../timeline/dates/date.ts'],
  ...exported.flatMap((file) =>
    ['timeline/dates/date.ts', 'i18n/words.ts', 'addresses.ts'].map((path) => [file, above(file) + path] as const),
  ),
  [exported[0], '../uri-of.ts'],
  [exported[1], './uri-of.ts'],
  [picture, '../round.ts'],
  [picture, '../../timeline/dates/date.ts'],
  [picture, 'd3-geo'],
  ['src/cards/paint-card.ts', '../exports/web/card.ts'],
  ['src/check/read-content.ts', 'node:fs'],
] as const) {
  test(`${file} may import ${path}`, async () => {
    assert.deepEqual(await rulesAgainst(importing(path), file), []);
  });
}

for (const file of [merge, rule, exported[0], picture, reading, drafting]) {
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
