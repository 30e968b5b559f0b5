import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readParts } from '../../src/metadata/page-parts.ts';
import { publishedDay } from '../../src/metadata/published-day.ts';
import { pageLanguage } from '../../src/metadata/page-language.ts';
import { decodePage } from '../../src/web/decode-page.ts';

/*
 * Counts on how many real pages the date of publication is read right. The pages and their dates, set by hand, are those of
 * the tests of htmldate (github.com/adbar/htmldate, Apache-2.0), of which a checkout is needed:
 *
 *     npm run bench:dates -- <checkout of htmldate> [--all] [--verbose]
 *
 * Without `--all` they are 215: a page of 2020 and a page of the default set in turn, of which every fourth is taken. With
 * `--verbose` every page is listed that was not read right.
 */
const [checkout, ...options] = process.argv.slice(2);
if (checkout === undefined) throw new Error('write the folder of a checkout of htmldate');
const tests = join(checkout, 'tests');
const isAll = options.includes('--all');
const isVerbose = options.includes('--verbose');

type Page = { url: string; file: string; day: string };

/** The pages of a set that have a date. */
function pagesOf(set: string): Page[] {
  const text = readFileSync(join(tests, set), 'utf8').replaceAll(': NaN', ': null');
  const pages = JSON.parse(text) as Record<string, { file: string; date: string | null }>;
  return Object.entries(pages).flatMap(([url, { file, date }]) => (date === null ? [] : [{ url, file, day: date }]));
}

const recent = pagesOf('eval_mediacloud_2020.json');
const others = pagesOf('eval_default.json').filter((_, index) => index % 4 === 0);
const inTurn = recent.flatMap((page, index) => [page, ...(others[index] ? [others[index]] : [])]);
const pages = isAll ? [...recent, ...others] : inTurn.slice(0, 215);

const count = { right: 0, dayOff: 0, wrong: 0, nothing: 0 };
const start = performance.now();
for (const { url, file, day } of pages) {
  const path = ['test_set', 'cache', 'eval'].map((folder) => join(tests, folder, file)).find((one) => existsSync(one));
  if (path === undefined) throw new Error(`no page ${file}`);
  const parts = readParts(decodePage(readFileSync(path), undefined));
  const found = publishedDay(parts, url, pageLanguage(parts)?.value ?? '', '2026-11-20');
  const off = found ? Math.abs(Date.parse(found.value) - Date.parse(day)) / 86_400_000 : null;
  const outcome = off === null ? 'nothing' : off === 0 ? 'right' : off === 1 ? 'dayOff' : 'wrong';
  count[outcome]++;
  if (isVerbose && outcome !== 'right')
    console.log(`${outcome}  ${day}  ${found?.value} (${found?.from})  ${url}  ${file}`);
}
const each = (performance.now() - start) / pages.length;
console.log(
  `${pages.length} pages: ${count.right} right, ${count.dayOff} one day off, ${count.wrong} wrong, ${count.nothing} without a date; ${each.toFixed(0)} ms a page`,
);
