import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { constants, gzipSync, inflateRawSync } from 'node:zlib';
import { extractText } from 'unpdf';
import { prefixOf } from '../pages/kinds-of-page.ts';
import { onlyForThisTimeline, own } from './only-here.ts';

onlyForThisTimeline();

const { languages } = own.timeline.site;

/** What a page of each kind may cost: bytes as sent with gzip, all its files together, and requests. */
const budgets = [
  { kind: 'timeline', path: '/', bytes: 104_000, requests: 3 },
  { kind: 'key moments', path: '/key/', bytes: 30_000, requests: 3 },
  { kind: 'entry', path: '/events/ireland-friendly-2017/', bytes: 10_400, requests: 3 },
  { kind: 'entry with the most sources', path: '/events/departure/', bytes: 18_200, requests: 3 },
  { kind: 'record', path: '/record/', bytes: 25_000, requests: 3 },
  { kind: 'disagreements', path: '/disagreements/', bytes: 18_500, requests: 3 },
  { kind: 'sources', path: '/sources/', bytes: 43_000, requests: 3 },
  { kind: 'sources by date', path: '/sources-by-date/', bytes: 34_000, requests: 3 },
  { kind: 'sources by part', path: '/sources-by-part/', bytes: 35_500, requests: 3 },
  { kind: 'index', path: '/names/', bytes: 24_000, requests: 3 },
  { kind: 'article', path: '/sources/goal-2018-07-19-source-osorio-to-leave/', bytes: 8_800, requests: 3 },
  { kind: 'what is new', path: '/new/', bytes: 13_500, requests: 3 },
  { kind: 'about', path: '/about/', bytes: 6_000, requests: 3 },
] as const;

for (const language of languages) {
  const prefix = prefixOf(language, languages);

  for (const { kind, path, bytes, requests } of budgets) {
    test(`keeps to its budget of bytes and requests: ${kind} (${language})`, async ({ page }) => {
      const client = await page.context().newCDPSession(page);
      await client.send('Network.enable');
      const spent = { bytes: 0, requests: 0 };
      client.on('Network.requestWillBeSent', () => void spent.requests++);
      client.on('Network.loadingFinished', ({ encodedDataLength }) => void (spent.bytes += encodedDataLength));

      await page.goto(prefix + path);
      // The network is idle for a while before the script is asked for, and the page is loaded after that.
      await page.waitForLoadState('networkidle');

      expect(spent.bytes).toBeLessThanOrEqual(bytes);
      expect(spent.requests).toBeLessThanOrEqual(requests);
    });
  }
}

for (const language of languages) {
  test(`the timeline on paper takes at most 30 sheets, with the address of every source (${language})`, async ({
    page,
  }) => {
    await page.goto(`${prefixOf(language, languages)}/`);

    const { text, totalPages } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), {
      mergePages: true,
    });

    expect(totalPages).toBeLessThanOrEqual(30);
    const bare = (words: string) => words.normalize('NFKC').replace(/[\s\u00AD‐-]/g, '');
    const printed = bare(text);
    const urls = own.timeline.entries.flatMap(({ citations }) => citations.map(({ article }) => article.url));
    const missing = urls.filter((url) => !printed.includes(bare(url)));
    expect(missing).toEqual([]);
  });
}

/** What a server may send before the reader's side has answered, in bytes. */
const firstFlight = 14 * 1024;

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  for (const path of ['index.html', 'es/index.html']) {
    test(`what is seen first of ${path} at ${viewport.width} px is within the first 14 kB`, async ({
      browser,
      baseURL,
    }) => {
      const whole = readFileSync(`dist/${path}`);
      // Ten bytes of header come before what gzip has deflated.
      const start = inflateRawSync(gzipSync(whole).subarray(10, firstFlight), { finishFlush: constants.Z_SYNC_FLUSH });
      const context = await browser.newContext({ viewport, javaScriptEnabled: false, baseURL: baseURL! });
      const page = await context.newPage();

      const address = `/${path.replace('index.html', '')}`;
      await page.goto(address, { waitUntil: 'networkidle' });
      const all = await page.screenshot();
      await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: start }));
      await page.goto(address, { waitUntil: 'networkidle' });

      await expect.poll(async () => (await page.screenshot()).equals(all)).toBe(true);
      await context.close();
      expect(start.length).toBeLessThan(whole.length);
    });
  }
}
