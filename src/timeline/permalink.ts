import { compareText } from './compare-text.ts';

/** What has an address of its own that must last: an event or an article. */
export type Permalink = { folder: 'events' | 'sources'; id: string };

const line = /^(events|sources)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/**
 * Reads a line of `content/permalinks.txt`.
 *
 * @param text such as `events/derby-5-3` or `sources/<article-id>`
 * @returns null where it is none
 */
export function parsePermalink(text: string): Permalink | null {
  const [, folder, id] = line.exec(text) ?? [];
  return folder === undefined || id === undefined ? null : { folder: folder as Permalink['folder'], id };
}

/**
 * Adds what is published to the list of what was ever published. Nothing is ever taken out.
 *
 * @param listed the text of `content/permalinks.txt`, empty where there is none
 * @param ids the ids of all events and articles
 * @returns the text with every permalink once, sorted, and how many of them are new
 */
export function addPermalinks(
  listed: string,
  ids: { events: readonly string[]; articles: readonly string[] },
): { text: string; added: number } {
  const before = new Set(listed.split(/\r?\n/).filter((text) => text.trim() !== ''));
  const published = [...ids.events.map((id) => `events/${id}`), ...ids.articles.map((id) => `sources/${id}`)];
  const all = new Set([...before, ...published]);
  return { text: `${[...all].sort(compareText).join('\n')}\n`, added: all.size - before.size };
}
