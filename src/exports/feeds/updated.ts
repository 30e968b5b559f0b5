import { compareText } from '../../timeline/text/compare-text.ts';
import type { Entry } from '../../timeline/merge/entry.ts';

/** The day on which an entry was last changed: when it came onto the timeline, or its latest correction. */
export function updatedOf({ added, corrections }: Pick<Entry, 'added' | 'corrections'>): string {
  return latest([added, ...corrections.map(({ date }) => date)]);
}

/** The day on which anything on the timeline was last changed; null where there are no entries. */
export function lastUpdate(entries: readonly Entry[]): string | null {
  return entries.length === 0 ? null : latest(entries.map(updatedOf));
}

/** Entries by when they were last changed, the latest first; those of one day by their own date, the latest first, then by id. */
export function byUpdate(entries: readonly Entry[]): Entry[] {
  return entries.toSorted(
    (one, other) =>
      compareText(updatedOf(other), updatedOf(one)) ||
      compareText(other.date.first, one.date.first) ||
      compareText(one.id, other.id),
  );
}

/** The first moment of a day, RFC 3339 and in UTC: what formats want that know no plain days. */
export function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}

function latest(days: readonly string[]): string {
  return days.toSorted(compareText).at(-1)!;
}
