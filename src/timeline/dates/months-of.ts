import { dateFrom, endsOf, type TimelineDate } from './date.ts';
import type { Entry } from '../merge/entry.ts';

/** The entries of one month, or of a year of which no month is known, with the date that names it. */
export type Month = { date: TimelineDate; entries: Entry[] };

/**
 * From the month in which the first of the entries begins to that in which the last does, as an EDTF interval, or as one
 * month; a year where no month is known. An entry that goes on for long does not stretch it.
 *
 * @param entries in the order of their dates
 * @returns null where there are no entries
 */
export function datesOf(entries: readonly Entry[]): TimelineDate | null {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return null;
  const [from, to] = [first, last].map(({ date }) => monthOf(endsOf(date.edtf)[0])) as [string, string];
  // A year holds its months, and is no end to come to from one of them.
  const whole = [from, to].find((one) => from.startsWith(one) && to.startsWith(one));
  return dateFrom(whole ?? `${from}/${to}`);
}

/** Splits entries, which are in the order of their dates, by the month in which they begin, or by the year where no month is known. */
export function monthsOf(entries: readonly Entry[]): Month[] {
  return [...Map.groupBy(entries, ({ date }) => monthOf(endsOf(date.edtf)[0]))].map(([month, own]) => ({
    date: dateFrom(month),
    entries: own,
  }));
}

/** The month of EDTF text, or its year where it has no month. */
function monthOf(edtf: string): string {
  return edtf.slice(0, '2018-06'.length);
}
