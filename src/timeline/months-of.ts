import type { TimelineDate } from './date.ts';
import type { Entry } from './entry.ts';

/** The entries of one month, with the date that names it. */
export type Month = { first: TimelineDate; entries: Entry[] };

/** Splits entries, which are in the order of their dates, by the month in which they begin. */
export function monthsOf(entries: readonly Entry[]): Month[] {
  return [...Map.groupBy(entries, ({ date }) => date.first.slice(0, 7)).values()].map((inMonth) => ({
    first: inMonth[0]!.date,
    entries: inMonth,
  }));
}
