import { dateFrom, endsOf, type TimelineDate } from './date.ts';
import type { Entry } from '../merge/entry.ts';

/** The entries of one month, or of a year where the month is not known, with that month or year as a date. */
export type Month = { date: TimelineDate; entries: Entry[] };

/**
 * The months in which the entries start, from the first to the last, as an EDTF interval or a single month; a year where
 * the month is not known. Where a long entry ends does not count.
 *
 * @param entries in the order of their dates
 * @returns null if there are no entries
 */
export function datesOf(entries: readonly Entry[]): TimelineDate | null {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return null;
  const [from, to] = [first, last].map(({ date }) => monthOf(endsOf(date.edtf)[0])) as [string, string];
  // An interval between a year and one of its months is the year.
  const whole = [from, to].find((one) => from.startsWith(one) && to.startsWith(one));
  return dateFrom(whole ?? `${from}/${to}`);
}

/** Groups entries, which are in the order of their dates, by the month in which they start, or by the year where the month is not known. */
export function monthsOf(entries: readonly Entry[]): Month[] {
  return [...Map.groupBy(entries, ({ date }) => monthOf(endsOf(date.edtf)[0]))].map(([month, own]) => ({
    date: dateFrom(month),
    entries: own,
  }));
}

/** The month of EDTF text, or its year if it has no month. */
function monthOf(edtf: string): string {
  return edtf.slice(0, '2018-06'.length);
}
