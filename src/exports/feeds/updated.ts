import { compareText } from '../../timeline/text/compare-text.ts';
import type { Entry } from '../../timeline/merge/entry.ts';

/** The day of an entry's last change: when it was added, or its latest correction. */
export function updatedOf({ added, corrections }: Pick<Entry, 'added' | 'corrections'>): string {
  return latest([added, ...corrections.map(({ date }) => date)]);
}

/** The day of the last change of any entry; null if there are none. */
export function lastUpdate(entries: readonly Entry[]): string | null {
  return entries.length === 0 ? null : latest(entries.map(updatedOf));
}

/** Entries by last change, then by their own date, in both the latest first, then by id. */
export function byUpdate(entries: readonly Entry[]): Entry[] {
  return entries.toSorted(
    (one, other) =>
      compareText(updatedOf(other), updatedOf(one)) ||
      compareText(other.date.first, one.date.first) ||
      compareText(one.id, other.id),
  );
}

/** The start of a day in UTC, RFC 3339, for formats without plain days. */
export function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}

function latest(days: readonly string[]): string {
  return days.toSorted(compareText).at(-1)!;
}
