import { daysBetween } from '../../timeline/dates/date.ts';
import type { Site } from '../../timeline/schema/site.ts';

/** Converts a day, `2016-06-18`, to a position on the line, in per cent of its length. */
export type TimeScale = (day: string) => number;

/** The part of the line, in per cent, at either end for entries outside the tenure. */
const edge = 4;

/**
 * Makes the scale of all pictures of the timeline: linear in time within the tenure; entries before and after it are evenly
 * spaced at the ends.
 *
 * @param days the first days of all entries, in order
 */
export function createTimeScale(days: readonly string[], { start, end }: Site['tenure']): TimeScale {
  const before = [...new Set(days.filter((day) => day < start))];
  const after = [...new Set(days.filter((day) => day > end))];
  const [first, last] = [before.length > 0 ? edge : 0, after.length > 0 ? 100 - edge : 100];
  const length = Math.max(1, daysBetween(start, end));
  return (day) => {
    if (day < start) return placeAmong(before, day) * first;
    if (day > end) return last + placeAmong(after, day) * (100 - last);
    return first + (daysBetween(start, day) / length) * (last - first);
  };
}

/** The years that start within a tenure, with their first days; for a tenure within one year, that year with the tenure's first day. */
export function yearsIn({ start, end }: Site['tenure']): { day: string; year: string }[] {
  if (start.slice(0, 4) === end.slice(0, 4)) return [{ day: start, year: start.slice(0, 4) }];
  const years: { day: string; year: string }[] = [];
  for (let year = Number(start.slice(0, 4)) + 1; year <= Number(end.slice(0, 4)); year++) {
    years.push({ day: `${year}-01-01`, year: String(year) });
  }
  return years;
}

/** The position of a day among evenly spaced days, between 0 and 1. The day need not be one of them. */
function placeAmong(days: readonly string[], day: string): number {
  if (days.length === 0) return 0;
  const place = days.findIndex((other) => other >= day);
  return ((place < 0 ? days.length - 1 : place) + 0.5) / days.length;
}
