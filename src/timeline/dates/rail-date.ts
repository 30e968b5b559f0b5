import type { TimelineDate } from './date.ts';
import { formatDate, formatDays } from './format-date.ts';
import type { Language } from '../schema/language.ts';

/**
 * A date for a rail that names each month once, or the year where no month is known: the part that stands under that
 * name, and the rest, which is read out but not shown there. A date that has no plain day is all in the first part.
 *
 * `18` and ` June 2016`; `2–5` and ` June 2018`; nothing and `July 2018`; `about 20 July 2018` and nothing.
 */
export function railDate(date: TimelineDate, language: Language): { day: string; rest: string } {
  const whole = formatDate(date, language);
  const isNamedAbove = date.precision === 'month' || date.precision === 'year';
  if (isNamedAbove && !date.uncertain && !date.approximate) return { day: '', rest: whole };
  const day = formatDays(date, language) ?? whole;
  return { day, rest: whole.slice(day.length) };
}
