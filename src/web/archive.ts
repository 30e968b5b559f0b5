import { setTimeout as wait } from 'node:timers/promises';
import { fetch } from 'undici';
import { z } from 'zod';
import { fetchAny, type Web } from './fetch-page.ts';
import { NoPage, noPageFrom } from './no-page.ts';

/** A copy of a page in the Internet Archive: its address and its day. */
export type Copy = { url: string; date: string };

/** How to use the Internet Archive. */
export type Archive = {
  web: Web;
  /** The addresses of its APIs for finding and making copies. */
  availability?: string;
  saving?: string;
  /** The keys of an account, which are needed for making copies. */
  keys?: { access: string; secret: string } | undefined;
  /** The pause between requests for the state of a new copy, and their maximum number. */
  polling?: { pause: number; times: number };
};

const defaults = {
  availability: 'https://archive.org',
  saving: 'https://web.archive.org',
  polling: { pause: 10_000, times: 60 },
};

const closest = z.object({
  archived_snapshots: z.object({
    closest: z.object({ url: z.string(), timestamp: z.string().regex(/^\d{14}$/), status: z.string() }).optional(),
  }),
});
const begun = z.object({ job_id: z.string().optional(), message: z.string().optional() });
const job = z.object({
  status: z.enum(['pending', 'success', 'error']),
  timestamp: z
    .string()
    .regex(/^\d{14}$/)
    .optional(),
  original_url: z.string().optional(),
  message: z.string().optional(),
});

/**
 * The copy of a page nearest to a day (the archive's availability API).
 *
 * @param day such as `2018-07-27`
 * @returns null if there is none
 * @throws {NoPage} if the archive does not answer
 */
export async function findCopy(url: string, day: string, archive: Archive): Promise<Copy | null> {
  const { web, availability } = { ...defaults, ...archive };
  const query = new URLSearchParams({ url, timestamp: day.replaceAll('-', '') });
  const { bytes } = await fetchAny(`${availability}/wayback/available?${query.toString()}`, web);
  const found = understood(closest, Buffer.from(bytes).toString('utf8')).archived_snapshots.closest;
  if (!found?.status.startsWith('2')) return null;
  return { url: found.url.replace(/^http:/, 'https:'), date: dayOf(found.timestamp) };
}

/**
 * Makes the archive copy a page now, and waits for the copy (Save Page Now 2).
 *
 * @throws {NoPage} if it makes none, with its message
 */
export async function makeCopy(url: string, archive: Archive): Promise<Copy> {
  const { saving, polling } = { ...defaults, ...archive };
  const start = understood(
    begun,
    await ask('/save', { ...archive, saving }, new URLSearchParams({ url, skip_first_archive: '1' })),
  );
  if (start.job_id === undefined)
    throw new NoPage('refused', `the archive makes no copy: ${start.message ?? 'it does not say why'}`);
  for (let times = 0; times < polling.times; times++) {
    const {
      status,
      timestamp,
      original_url: original,
      message,
    } = understood(job, await ask(`/save/status/${encodeURIComponent(start.job_id)}`, { ...archive, saving }));
    if (status === 'error')
      throw new NoPage('refused', `the archive made no copy: ${message ?? 'it does not say why'}`);
    if (status === 'success' && timestamp !== undefined)
      return { url: `https://web.archive.org/web/${timestamp}/${original ?? url}`, date: dayOf(timestamp) };
    await wait(polling.pause);
  }
  throw new NoPage('unreachable', 'the archive has not finished its copy: it may be there later');
}

async function ask(path: string, { web, saving, keys }: Archive, form?: URLSearchParams): Promise<string> {
  const timeout = web.timeout ?? 60_000;
  try {
    const response = await fetch(`${saving}${path}`, {
      dispatcher: web.dispatcher,
      signal: AbortSignal.timeout(timeout),
      ...(form && { method: 'POST', body: form }),
      headers: {
        accept: 'application/json',
        'user-agent': web.userAgent,
        ...(keys && { authorization: `LOW ${keys.access}:${keys.secret}` }),
      },
    });
    const text = await response.text();
    if (response.status === 401) throw new NoPage('refused', 'the archive does not know these keys', 401);
    if (response.status === 429) throw new NoPage('refused', 'the archive is asked too often', 429);
    if (!response.ok) throw new NoPage('refused', `the archive answers ${response.status}`, response.status);
    return text;
  } catch (fault) {
    throw noPageFrom(fault, timeout);
  }
}

/** What the archive answered, if it is as documented. */
function understood<T>(schema: z.ZodType<T>, text: string): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new NoPage('unusable', `the archive answers what nobody expects: ${text.slice(0, 80)}`);
  }
}

/** The day of one of the archive's time stamps, which are in UTC. */
const dayOf = (timestamp: string): string => timestamp.replace(/^(\d{4})(\d{2})(\d{2}).*/, '$1-$2-$3');
