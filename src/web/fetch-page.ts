import { setTimeout as wait } from 'node:timers/promises';
import { fetch, type Dispatcher, type Response } from 'undici';
import { isWebAddress } from '../timeline/schema/web-address.ts';
import { decodePage } from './decode-page.ts';
import { NoPage, noPageFrom } from './no-page.ts';

/** How to fetch pages. */
export type Web = {
  /** Makes the connections, see `publicHosts`. */
  dispatcher: Dispatcher;
  /** The user agent, see `userAgent`. */
  userAgent: string;
  /** The timeout for a page with all its redirects, in milliseconds. */
  timeout?: number;
  /** The maximum size of a page after decompression, in bytes. */
  maxBytes?: number;
  /** The maximum wait if a host says when to retry, in milliseconds. */
  maxWait?: number;
};

/** A fetched page: its final address after all redirects, and its HTML. */
export type FetchedPage = { url: string; html: string };

const maxRedirects = 10;
const defaults = { timeout: 30_000, maxBytes: 8_000_000, maxWait: 20_000 };

/** Statuses that say nothing about the page: the host refuses programs, requires a login, or is down. */
const refusals = new Map([
  [401, 'it wants a login'],
  [402, 'it wants to be paid'],
  [403, 'the host refuses programs'],
  [405, 'the host refuses programs'],
  [406, 'the host refuses programs'],
  [429, 'the host is asked too often'],
  [451, 'the page is withheld for legal reasons'],
  [999, 'the host refuses programs'],
]);

/** The response of an address, whatever its type, up to the maximum size. */
export type Fetched = { url: string; type: string | undefined; bytes: Uint8Array };

/**
 * Fetches a page.
 *
 * @throws {NoPage} if there is none, with the reason
 */
export async function fetchPage(address: string, web: Web): Promise<FetchedPage> {
  const { url, type, bytes } = await fetchAny(address, web, (found) => {
    if (found !== undefined && !/^(?:text\/html|application\/xhtml\+xml)\b/i.test(found))
      throw new NoPage('unusable', `it is no page but ${found}`, 200);
  });
  return { url, html: decodePage(bytes, type) };
}

/**
 * Fetches a resource of any type.
 *
 * @param look is called with the content type before the body is read, and may throw a {@link NoPage}
 * @throws {NoPage} if there is none, with the reason
 */
export async function fetchAny(
  address: string,
  web: Web,
  look: (type: string | undefined) => void = () => {},
): Promise<Fetched> {
  const { timeout, maxBytes, maxWait } = { ...defaults, ...web };
  const ask = () => follow(address, web, AbortSignal.timeout(timeout));
  try {
    let { url, response } = await ask();
    const pause = pauseOf(response);
    if (pause !== null && pause <= maxWait) {
      await response.body?.cancel();
      await wait(pause);
      ({ url, response } = await ask());
    }
    const type = response.headers.get('content-type') ?? undefined;
    try {
      refuseAnswer(response);
      look(type);
    } catch (fault) {
      await response.body?.cancel();
      throw fault;
    }
    return { url, type, bytes: await readBody(response, maxBytes) };
  } catch (fault) {
    throw noPageFrom(fault, timeout);
  }
}

/** Requests an address and its redirects, which must all be on the public web. */
async function follow(
  address: string,
  { dispatcher, userAgent }: Web,
  signal: AbortSignal,
): Promise<{ url: string; response: Response }> {
  let url = address;
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    if (!isWebAddress(url)) throw new NoPage('unusable', `it leads to ${url}, which is no address of the public web`);
    const response = await fetch(url, {
      dispatcher,
      signal,
      redirect: 'manual',
      headers: { 'user-agent': userAgent, accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1' },
    });
    const target = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (target === null || !URL.canParse(target, url)) return { url, response };
    await response.body?.cancel();
    url = new URL(target, url).href;
  }
  throw new NoPage('unusable', `it is redirected more than ${maxRedirects} times: open it in a browser`);
}

/** How long a host asks to wait, in milliseconds, or null where it does not. */
function pauseOf({ status, headers }: Response): number | null {
  const value = status === 429 || status === 503 ? headers.get('retry-after') : null;
  if (value === null) return null;
  const pause = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(pause) ? null : Math.max(pause, 0);
}

function refuseAnswer(response: Response): void {
  const { status } = response;
  if (status >= 200 && status < 300) return;
  if (status === 404 || status === 410) throw new NoPage('gone', `there is no such page (${status})`, status);
  const pause = pauseOf(response);
  const later = pause === null ? '' : `; it says to come back in ${Math.ceil(pause / 1000)} seconds`;
  const reason = refusals.get(status) ?? (status >= 500 ? 'the host is down' : 'the host gives no page');
  throw new NoPage('refused', `${reason} (${status})${later}`, status);
}

/** Reads a body while it is decompressed, so that a small one that expands to a large one is detected. */
async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += (chunk as Uint8Array).byteLength;
    if (size > maxBytes) throw new NoPage('unusable', `it is larger than ${Math.round(maxBytes / 1_000_000)} MB`);
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}
