import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { browserArguments, ensureBrowser } from '../find-browser.ts';
import { serveSite } from '../serve-site.ts';

// Lighthouse on the built site, mobile setting, both languages: fails where a page has less than 100 in a category.
// Run `npm run build` before. The site must be served from the origin that it was built for.

const port = 4321;
const pages = ['', 'events/chile-7-0/', 'sources/', 'sources/goal-2018-07-19-source-osorio-to-leave/', 'record/'];

const { server } = await serveSite('dist', '/', port);
const chrome = await launch({ chromePath: ensureBrowser(), chromeFlags: ['--headless=new', ...browserArguments] });
let short = 0;
for (const path of pages.flatMap((page) => [`/${page}`, `/es/${page}`])) {
  const result = await lighthouse(`http://localhost:${port}${path}`, { port: chrome.port, logLevel: 'error' });
  const { categories, audits } = result!.lhr;
  const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`);
  console.log(`${path}: ${scores.join(', ')}`);
  for (const { title, score, auditRefs } of Object.values(categories)) {
    if (score === 1) continue;
    short++;
    const lacking = auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
    console.log(
      `  ${title}: ${lacking.map(({ id }) => `${id} (${audits[id]?.displayValue ?? audits[id]?.score})`).join(', ')}`,
    );
  }
}
chrome.kill();
server.closeAllConnections();
server.close();
process.exitCode = short > 0 ? 1 : 0;
