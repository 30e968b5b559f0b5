import { UTCDate } from '@date-fns/utc';
import { addSeconds } from 'date-fns/addSeconds';
import { formatISO } from 'date-fns/formatISO';
import { compareText } from '../../timeline/text/compare-text.ts';
import type { Entry } from '../../timeline/merge/entry.ts';
import { onceFor } from '../../timeline/text/memoize.ts';

/** The day of an entry's last change: when it was added, or its latest correction. */
export function updatedOf({ added, corrections }: Pick<Entry, 'added' | 'corrections'>): string {
  return latest([added, ...corrections.map(({ date }) => date)]);
}

/** The day of the last change of any entry; null if there are none. */
export function lastUpdate(entries: readonly Entry[]): string | null {
  return entries.length === 0 ? null : latestUpdate(entries);
}

const latestUpdate = onceFor((entries: readonly Entry[]) => latest(entries.map(updatedOf)));

/** The days on which the first of some entries was added and any of them last changed; null for no entries. */
export function daysOf(entries: readonly Entry[]): { published: string; modified: string } | null {
  const modified = lastUpdate(entries);
  return modified === null ? null : { published: firstAdded(entries), modified };
}

const firstAdded = onceFor((entries: readonly Entry[]) => entries.map(({ added }) => added).toSorted(compareText)[0]!);

/** The most entries in a feed: readers ask for it every hour, and want what is new. */
export const mostInFeed = 200;

/**
 * The entries of a feed: by last change, then by their own date, in both the latest first, then by id, with the time of the
 * change; of more than {@link mostInFeed} the first.
 */
export function byUpdate(entries: readonly Entry[]): { entry: Entry; updated: string }[] {
  const sorted = entries.toSorted(
    (one, other) =>
      compareText(updatedOf(other), updatedOf(one)) ||
      compareText(other.date.first, one.date.first) ||
      compareText(one.id, other.id),
  );
  const times = timesOn(sorted.map(updatedOf));
  return sorted.slice(0, mostInFeed).map((entry, index) => ({ entry, updated: times[index]! }));
}

/**
 * Times of changes, RFC 3339, from their days, the latest first. Feed readers sort by the time, so each change has its own:
 * as many seconds into the day as changes of that day come after it.
 */
export function timesOn(days: readonly string[]): string[] {
  const last = new Map(days.map((day, index) => [day, index]));
  return days.map((day, index) => formatISO(addSeconds(new UTCDate(startOf(day)), last.get(day)! - index)));
}

/** The start of a day in UTC, RFC 3339, for formats without plain days. */
export function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}

function latest(days: readonly string[]): string {
  return days.toSorted(compareText).at(-1)!;
}
