import { dateFrom, type TimelineDate } from './date.ts';
import type { Entry } from './entry.ts';

/** The entries of one month, with the date that names it. */
export type Month = { first: TimelineDate; entries: Entry[] };

/** From the first to the last month of entries, as an EDTF interval of months or one month; null where there are none. */
export function datesOf(entries: readonly Entry[]): TimelineDate | null {
  const [first, last] = [
    entries[0]?.date.first.slice(0, 7),
    entries
      .map(({ date }) => date.last.slice(0, 7))
      .sort()
      .at(-1),
  ];
  if (first === undefined || last === undefined) return null;
  return dateFrom(first === last ? first : `${first}/${last}`);
}

/** Splits entries, which are in the order of their dates, by the month in which they begin. */
export function monthsOf(entries: readonly Entry[]): Month[] {
  return [...Map.groupBy(entries, ({ date }) => date.first.slice(0, 7)).values()].map((inMonth) => ({
    first: inMonth[0]!.date,
    entries: inMonth,
  }));
}
