import { compareText } from '../text/compare-text.ts';
import { kebabCase } from './fields.ts';

/** What has an address of its own that must last: an event or an article. */
export type Permalink = { folder: 'events' | 'sources'; id: string };

const line = /^(events|sources)\/(.*)$/;

/**
 * Reads a line of `content/permalinks.txt`.
 *
 * @param text such as `events/derby-5-3` or `sources/<article-id>`
 * @returns null where it is none
 */
export function parsePermalink(text: string): Permalink | null {
  const [, folder, id = ''] = line.exec(text) ?? [];
  return kebabCase.test(id) ? { folder: folder as Permalink['folder'], id } : null;
}

/** What is published, by its ids. */
export type PublishedIds = { events: readonly string[]; articles: readonly string[] };

/** The permalinks of what is published, as the lines of `content/permalinks.txt`. */
export function permalinksOf({ events, articles }: PublishedIds): string[] {
  return [...events.map((id) => `events/${id}`), ...articles.map((id) => `sources/${id}`)];
}

/**
 * Adds what is published to the list of what was ever published. Nothing is ever taken out.
 *
 * @param listed the text of `content/permalinks.txt`, empty where there is none
 * @param ids the ids of all events and articles
 * @returns the text with every permalink once, sorted, and how many of them are new
 */
export function addPermalinks(listed: string, ids: PublishedIds): { text: string; added: number } {
  const before = new Set(listed.split(/\r?\n/).filter((text) => text.trim() !== ''));
  const all = new Set([...before, ...permalinksOf(ids)]);
  return { text: `${[...all].sort(compareText).join('\n')}\n`, added: all.size - before.size };
}
