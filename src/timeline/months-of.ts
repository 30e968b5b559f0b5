import { compareText } from './compare-text.ts';
import { dateFrom, endsOf, type TimelineDate } from './date.ts';
import type { Entry } from './entry.ts';

/** The entries of one month, or of a year of which no month is known, with the date that names it. */
export type Month = { date: TimelineDate; entries: Entry[] };

/**
 * From the first to the last month of entries as an EDTF interval, or as one month; a year where no month is known.
 *
 * @returns null where there are no entries
 */
export function datesOf(entries: readonly Entry[]): TimelineDate | null {
  const byEnd = entries.toSorted((one, other) => compareText(one.date.last, other.date.last));
  const [first, last] = [entries[0], byEnd.at(-1)];
  if (!first || !last) return null;
  const [from, to] = [monthOf(endsOf(first.date.edtf)[0]), monthOf(endsOf(last.date.edtf).at(-1)!)];
  // A year holds its months, and is no end to come to from one of them.
  return dateFrom(from.startsWith(to) ? to : `${from}/${to}`);
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
