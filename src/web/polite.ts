import { setTimeout as wait } from 'node:timers/promises';
import pLimit, { type LimitFunction } from 'p-limit';
import robotsParser, { type Robot } from 'robots-parser';
import { decodePage } from './decode-page.ts';
import { fetchAny, fetchPage, type FetchedPage, type Web } from './fetch-page.ts';
import { NoPage } from './no-page.ts';

/**
 * The number of pages fetched at once, each from a different host, and the pause between two pages of a host, in
 * milliseconds.
 */
export type Manners = { atOnce?: number; pause?: number; retries?: number };

const defaults = { atOnce: 4, pause: 2_000, retries: 2 };

/** The maximum pause that a host can request, in milliseconds. */
const longestPause = 30_000;

/**
 * Fetches many pages politely: a few at once, one from each host at a time with a pause, as its `robots.txt` allows,
 * and with a retry if a host does not answer.
 *
 * @returns a function that fetches one page, see `fetchPage`; concurrent calls wait for their turn
 */
export function politely(web: Web, manners: Manners = {}): (address: string) => Promise<FetchedPage> {
  const { atOnce, pause, retries } = { ...defaults, ...manners };
  const everywhere = pLimit(atOnce);
  const hosts = new Map<string, { turn: LimitFunction; rules: Promise<Robot | null> }>();
  const hostOf = (address: string) => {
    const { origin } = new URL(address);
    const host = hosts.get(origin) ?? { turn: pLimit(1), rules: rulesOf(origin, web) };
    hosts.set(origin, host);
    return host;
  };
  const fetchOnce = async (address: string): Promise<FetchedPage> => {
    const rules = await hostOf(address).rules;
    if (rules?.isAllowed(address, web.userAgent) === false)
      throw new NoPage('refused', 'the host does not want programs to read this page (robots.txt)');
    try {
      return await everywhere(() => fetchPage(address, web));
    } finally {
      const asked = (rules?.getCrawlDelay(web.userAgent) ?? 0) * 1000;
      await wait(Math.min(Math.max(pause, asked), longestPause));
    }
  };
  const fetchAgain = async (address: string, left: number): Promise<FetchedPage> => {
    try {
      return await fetchOnce(address);
    } catch (fault) {
      const mayPass = fault instanceof NoPage && (fault.kind === 'unreachable' || (fault.status ?? 0) >= 500);
      if (!mayPass || left === 0) throw fault;
      return fetchAgain(address, left - 1);
    }
  };
  return (address) => hostOf(address).turn(() => fetchAgain(address, retries));
}

/** The `robots.txt` of a host, or null if it has none. A host that is down allows nothing (RFC 9309). */
async function rulesOf(origin: string, web: Web): Promise<Robot | null> {
  const address = `${origin}/robots.txt`;
  try {
    const { bytes, type } = await fetchAny(address, web);
    return robotsParser(address, decodePage(bytes, type));
  } catch (fault) {
    const isDown = fault instanceof NoPage && (fault.status ?? 0) >= 500;
    return isDown ? robotsParser(address, 'User-agent: *\nDisallow: /') : null;
  }
}
