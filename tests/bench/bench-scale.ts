import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { astro, copyProjectWith } from '../copy-project.ts';
import { project } from '../timelines.ts';
import { measureCommand } from './measure-command.ts';
import { measureSearch } from './measure-search.ts';
import { writePlainSite } from './plain-site.ts';
import { writeScaleContent } from './scale-content.ts';

/*
 * Builds timelines of several sizes and for each a plain Astro site of as many pages, and prints what they cost:
 *
 *     npm run bench:scale -- 100 1000
 *
 * Without sizes they are 100, 1,000 and 3,333 events with three articles each, which takes half an hour.
 */

const asked = process.argv.slice(2).map(Number);
if (asked.some((size) => !Number.isInteger(size) || size < 1))
  throw new Error('write numbers of events, such as 100 1000');
const sizes = asked.length > 0 ? asked : [100, 1_000, 3_333];

console.log(`${cpus().length} cores, ${(totalmem() / 1024 ** 3).toFixed(0)} GB of memory\n`);
const columns = [
  'events',
  'pages',
  'files',
  'site in MB',
  'front page in kB, gzip',
  'build in s',
  'ms a page',
  'memory in MB',
  'plain Astro in s',
  'times plain',
  'check in s',
  'slowest letter in ms',
];
console.log(`| ${columns.join(' | ')} |\n|${' --: |'.repeat(columns.length)}`);
for (const size of sizes) console.log(`| ${(await measure(size)).join(' | ')} |`);

/** The values of the columns for a number of events. */
async function measure(events: number): Promise<string[]> {
  const content = mkdtempSync(join(tmpdir(), 'content-'));
  writeScaleContent(content, events);
  const root = copyProjectWith(content);
  const plain = mkdtempSync(join(tmpdir(), 'plain-'));
  try {
    const check = measureCommand([join(project, 'src/cli/check-content.ts')], root);
    const build = measureCommand([astro, 'build'], root);
    const dist = join(root, 'dist');
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .map((path) => join(dist, path))
      .filter((path) => statSync(path).isFile());
    const pages = files.filter((path) => path.endsWith('.html')).length;
    const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
    const front = gzipSync(readFileSync(join(dist, 'index.html'))).length;
    const letter = await measureSearch(dist, 'training');
    writePlainSite(plain, pages);
    const { seconds } = measureCommand([astro, 'build'], plain);
    return [
      events.toLocaleString('en'),
      pages.toLocaleString('en'),
      files.length.toLocaleString('en'),
      (bytes / 1e6).toFixed(0),
      (front / 1e3).toFixed(0),
      build.seconds.toFixed(0),
      ((build.seconds * 1000) / pages).toFixed(1),
      (build.memory / 1e6).toFixed(0),
      seconds.toFixed(0),
      (build.seconds / seconds).toFixed(1),
      check.seconds.toFixed(1),
      letter.toFixed(0),
    ];
  } finally {
    for (const folder of [content, root, plain]) rmSync(folder, { recursive: true, force: true });
  }
}
