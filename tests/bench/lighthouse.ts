import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { kindsOfPage } from '../pages/kinds-of-page.ts';
import { readTimeline } from '../timelines.ts';
import { browserArguments, ensureBrowser } from '../find-browser.ts';
import { serveSite } from '../serve-site.ts';

// Lighthouse on the built site, mobile setting, one page of each kind: fails where a page has less than 100 in a category.
// Run `npm run build` before. The site must be served from the origin that it was built for. Lighthouse is large and used
// here alone, so that npx fetches it when it is first needed.

type Result = {
  categories: Record<string, { title: string; score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; displayValue?: string }>;
};

const port = 4321;
const pages = kindsOfPage(readTimeline('own')).filter(({ kind }) => kind !== 'not found');

const { server } = await serveSite('dist', '/', port);
for (const { path } of pages) {
  const { categories, audits } = await look(`http://localhost:${port}${path}`);
  const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`);
  console.log(`${path}: ${scores.join(', ')}`);
  for (const { title, score, auditRefs } of Object.values(categories)) {
    if (score === 1) continue;
    process.exitCode = 1;
    const lacking = auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
    console.log(
      `  ${title}: ${lacking.map(({ id }) => `${id} (${audits[id]?.displayValue ?? audits[id]?.score})`).join(', ')}`,
    );
  }
}
server.closeAllConnections();
server.close();

/** What Lighthouse says of an address. */
async function look(address: string): Promise<Result> {
  const flags = ['--output=json', '--quiet', `--chrome-flags=${['--headless=new', ...browserArguments].join(' ')}`];
  const { stdout } = await promisify(execFile)('npx', ['--yes', 'lighthouse@13.5.0', address, ...flags], {
    env: { ...process.env, CHROME_PATH: ensureBrowser() },
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Result;
}
