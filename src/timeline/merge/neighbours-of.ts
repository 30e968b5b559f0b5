import type { Entry } from './entry.ts';

/**
 * The entries before and after an entry.
 *
 * @param entries all entries, in the order of the timeline
 */
export function neighboursOf(
  entry: Entry,
  entries: readonly Entry[],
): { before: Entry | undefined; after: Entry | undefined } {
  const place = entries.findIndex(({ id }) => id === entry.id);
  return { before: entries[place - 1], after: entries[place + 1] };
}
