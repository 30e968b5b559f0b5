import { compareText } from '../text/compare-text.ts';
import { kebabCase } from './fields.ts';

/** An event or an article, whose address must never break. */
export type Permalink = { folder: 'events' | 'sources'; id: string };

const line = /^(events|sources)\/(.*)$/;

/**
 * Parses a line of `content/permalinks.txt`.
 *
 * @param text such as `events/derby-5-3` or `sources/<article-id>`
 * @returns null if it is not a permalink
 */
export function parsePermalink(text: string): Permalink | null {
  const [, folder, id = ''] = line.exec(text) ?? [];
  return kebabCase.test(id) ? { folder: folder as Permalink['folder'], id } : null;
}

/** The ids of everything that is published. */
export type PublishedIds = { events: readonly string[]; articles: readonly string[] };

/** The permalinks of everything that is published, as lines of `content/permalinks.txt`. */
export function permalinksOf({ events, articles }: PublishedIds): string[] {
  return [...events.map((id) => `events/${id}`), ...articles.map((id) => `sources/${id}`)];
}

/**
 * Adds everything that is published to the list of permalinks. Nothing is ever removed.
 *
 * @param listed the text of `content/permalinks.txt`, empty if there is none
 * @param ids the ids of all events and articles
 * @returns the text with every permalink once, sorted, and how many of them are new
 */
export function addPermalinks(listed: string, ids: PublishedIds): { text: string; added: number } {
  const before = new Set(listed.split(/\r?\n/).filter((text) => text.trim() !== ''));
  const all = new Set([...before, ...permalinksOf(ids)]);
  return { text: `${[...all].sort(compareText).join('\n')}\n`, added: all.size - before.size };
}
