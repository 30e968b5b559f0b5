import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/check/read-content.ts';
import { mergeTimeline } from '../../src/timeline/merge/merge.ts';
import { serveSite } from '../serve-site.ts';
import { limitPageOfEntry, limitPageOfTimeline } from './limit-page.ts';
import { medianCosts, startBrowser, type PageCost } from './measure-page.ts';

// Compares the built site with minimal pages with the same texts, in one run of one browser, so that the ratios hold on any
// machine. Run `npm run build` before.

const times = 9;
const folder = join(import.meta.dirname, '../../dist');
const limits = join(import.meta.dirname, '../../test-results/limit');
const linked = 'chile-7-0';

const { content } = readContent(process.cwd());
if (!content) throw new Error('The content has faults: run npm run check:content');
const timeline = mergeTimeline(content);
const entry = timeline.entries.find(({ id }) => id === linked)!;
mkdirSync(limits, { recursive: true });
writeFileSync(join(limits, 'timeline.html'), limitPageOfTimeline(timeline));
writeFileSync(join(limits, 'entry.html'), limitPageOfEntry(entry, timeline));

const [site, limit] = await Promise.all([serveSite(folder), serveSite(limits)]);
const browser = await startBrowser();
const pairs = [
  { name: 'Timeline', ours: '/', least: '/timeline.html' },
  { name: `Timeline at #${linked}`, ours: `/#${linked}`, least: `/timeline.html#${linked}` },
  { name: 'Entry page', ours: `/events/${linked}/`, least: '/entry.html' },
];
for (const { name, ours, least } of pairs) {
  const [cost, lowest] = await medianCosts(browser, [site.origin + ours, limit.origin + least], times);
  report(name, cost!, lowest!);
}
await browser.close();
for (const { server } of [site, limit]) {
  server.closeAllConnections();
  server.close();
}

function report(name: string, ours: PageCost, least: PageCost): void {
  console.log(`\n${name}: median of ${times}, ours / limit page = ratio`);
  for (const key of Object.keys(ours) as (keyof PageCost)[]) {
    const ratio = least[key] > 0 ? ` = ${(ours[key] / least[key]).toFixed(2)}` : '';
    console.log(`  ${key.padEnd(16)} ${round(ours[key]).padStart(8)} / ${round(least[key]).padStart(8)}${ratio}`);
  }
}

function round(value: number): string {
  return String(Math.round(value * 1000) / 1000).replace(/(\.\d).*$/, '$1');
}
