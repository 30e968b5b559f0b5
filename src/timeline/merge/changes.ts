import type { Entry, Timeline } from './entry.ts';
import type { ByLanguage } from '../schema/language.ts';
import { compareText } from '../text/compare-text.ts';

/** A correction of an entry. */
export type Correction = {
  entry: Entry;
  /** The day of the correction, `2026-12-01`. */
  day: string;
  /** Its place on the page of its entry, `corrected-2026-12-01`; with a number from the second on one day. */
  place: string;
  note: ByLanguage<string>;
};

/** What changed on one day. */
export type DayOfChanges = {
  /** Such as `2026-12-01`. */
  day: string;
  /** The entries added that day, in the order of the timeline. */
  added: Entry[];
  /** In the order of the timeline. */
  corrected: Correction[];
  /** How many articles were last read that day. */
  read: number;
};

/** All corrections, the latest day first; those of a day in the order of the timeline. */
export function correctionsOf(entries: readonly Entry[]): Correction[] {
  return entries
    .flatMap((entry) =>
      entry.corrections.map(({ date: day, note }, index) => {
        const number = entry.corrections.slice(0, index + 1).filter(({ date }) => date === day).length;
        return { entry, day, place: `corrected-${day}${number === 1 ? '' : `-${number}`}`, note };
      }),
    )
    .toSorted((one, other) => compareText(other.day, one.day));
}

/** The days on which entries were added or corrected, the latest first. */
export function changesByDay({ entries, articles }: Pick<Timeline, 'entries' | 'articles'>): DayOfChanges[] {
  const corrections = correctionsOf(entries);
  const days = new Set([...entries.map(({ added }) => added), ...corrections.map(({ day }) => day)]);
  return [...days]
    .toSorted((one, other) => compareText(other, one))
    .map((day) => ({
      day,
      added: entries.filter(({ added }) => added === day),
      corrected: corrections.filter((one) => one.day === day),
      read: articles.filter(({ accessed }) => accessed === day).length,
    }));
}
