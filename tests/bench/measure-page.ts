import { chromium, type Browser, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../find-browser.ts';

/**
 * The cost of loading a page. Bytes are transferred bytes, times are milliseconds since the start of the navigation.
 */
export type PageCost = {
  bytes: number;
  scriptBytes: number;
  requests: number;
  externalRequests: number;
  firstPaint: number;
  largestPaint: number;
  /** The total time above 50 ms of long tasks. */
  blocking: number;
  longestTask: number;
  layoutShift: number;
  /** When the entry in the URL was in the window. */
  entryInView: number;
};

type Observed = Pick<
  PageCost,
  'firstPaint' | 'largestPaint' | 'blocking' | 'longestTask' | 'layoutShift' | 'entryInView'
>;

/** A phone on a slow line: 412 × 823, processor slowed four times, 150 ms, 1.6 Mbit/s. */
const phone = { viewport: { width: 412, height: 823 }, slowdown: 4, latency: 150, bitsPerSecond: 1_600_000 };
/** How long the page is watched after the load event, in milliseconds. */
const settle = 1_000;

/** Starts the browser for the measurements. */
export function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({ args: browserArguments, ...(executablePath && { executablePath }) });
}

/**
 * Loads a page as on a phone on a slow line, with an empty cache, and measures it.
 *
 * @param address of the page; a fragment names the entry that must come into view
 */
export async function measurePage(browser: Browser, address: string): Promise<PageCost> {
  const context = await browser.newContext({ viewport: phone.viewport, deviceScaleFactor: 1 });
  try {
    const page = await context.newPage();
    const sizes = await countBytes(page, new URL(address).origin);
    await page.addInitScript(observe);
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(settle);
    const observed = await page.evaluate(() => (window as unknown as { observed: Observed }).observed);
    return { ...sizes, ...observed };
  } finally {
    await context.close();
  }
}

/**
 * Measures several pages, each several times and in turn, so that a machine that slows down slows them all down.
 *
 * @returns the median of each figure, for each page
 */
export async function medianCosts(browser: Browser, addresses: readonly string[], times: number): Promise<PageCost[]> {
  const costs = addresses.map((): PageCost[] => []);
  for (let round = 0; round < times; round++) {
    for (const [index, address] of addresses.entries()) costs[index]!.push(await measurePage(browser, address));
  }
  return costs.map((own) => {
    const keys = Object.keys(own[0]!) as (keyof PageCost)[];
    return Object.fromEntries(keys.map((key) => [key, median(own.map((cost) => cost[key]))])) as PageCost;
  });
}

/** The median; of an even number of values the greater one in the middle. */
function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
}

async function countBytes(page: Page, origin: string) {
  const counted = { bytes: 0, scriptBytes: 0, requests: 0, externalRequests: 0 };
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: phone.latency,
    downloadThroughput: phone.bitsPerSecond / 8,
    uploadThroughput: phone.bitsPerSecond / 8,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown });
  const scripts = new Set<string>();
  client.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (request.url.startsWith('data:')) return;
    counted.requests++;
    if (!request.url.startsWith(origin)) counted.externalRequests++;
    if (type === 'Script') scripts.add(requestId);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    counted.bytes += encodedDataLength;
    if (scripts.has(requestId)) counted.scriptBytes += encodedDataLength;
  });
  return counted;
}

/** Runs in the page, before anything of it. */
function observe(): void {
  const observed = { firstPaint: 0, largestPaint: 0, blocking: 0, longestTask: 0, layoutShift: 0, entryInView: 0 };
  (window as unknown as { observed: Observed }).observed = observed;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch(
    'paint',
    ({ name, startTime }) => void (name === 'first-contentful-paint' && (observed.firstPaint = startTime)),
  );
  watch('largest-contentful-paint', ({ startTime }) => void (observed.largestPaint = startTime));
  watch('longtask', ({ duration }) => {
    observed.blocking += duration - 50;
    observed.longestTask = Math.max(observed.longestTask, duration);
  });
  watch('layout-shift', (entry) => void (observed.layoutShift += (entry as unknown as { value: number }).value));
  const look = () => {
    const named = document.getElementById(location.hash.slice(1));
    const top = named?.getBoundingClientRect().top ?? -9;
    if (top > -2 && top < innerHeight) observed.entryInView = performance.now();
    else requestAnimationFrame(look);
  };
  if (location.hash) requestAnimationFrame(look);
}
