import { UTCDate } from '@date-fns/utc';
import type { Day, Duration } from 'date-fns';
import { add } from 'date-fns/add';
import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { previousDay } from 'date-fns/previousDay';
import { sub } from 'date-fns/sub';
import { subDays } from 'date-fns/subDays';
import edtf from 'edtf';
import { compareText } from '../text/compare-text.ts';
import { memoize } from '../text/memoize.ts';

/**
 * A date of the timeline: EDTF text (ISO 8601-2, levels 0 and 1) and what is derived from it.
 * All days are plain calendar days, `2016-06-18`; they never pass through local time.
 */
export type TimelineDate = {
  /** The date as EDTF text, `2016-06-18`, `2016-06`, `2018-07-20~`, `2018-07-02/2018-07-15`. */
  edtf: string;
  /** The first day it can mean, as `2016-06-18`. */
  first: string;
  /** The last day it can mean, as `2016-06-18`. */
  last: string;
  /** Its precision. */
  precision: 'day' | 'month' | 'year' | 'interval';
  /** EDTF `?` or `%`: the source is not sure. */
  uncertain: boolean;
  /** EDTF `~` or `%`: the source gives only an approximate date. */
  approximate: boolean;
};

/** A date that an article reports: as printed there, and as a date of the calendar. */
export type ReportedDate = { asReported: string; date: TimelineDate };

const isDoubtful = /[?~%]$/;
const singleDate = String.raw`\d{4}(-\d{2}(-\d{2})?)?[?~%]?`;

/** The EDTF that the timeline supports: a date, or an interval between two dates. */
export const datePattern = new RegExp(`^${singleDate}(/${singleDate})?$`);

const precisions = { 4: 'year', 7: 'month', 10: 'day' } as const;

/**
 * The tolerance of a doubtful date, to either side. EDTF leaves it open. Ten days allow for "about ten days ago", and keep
 * a doubtful day more precise than a month.
 */
const tolerance = { day: { days: 10 }, month: { months: 1 }, year: { years: 1 } } as const;

/** The English names of the weekdays, Sunday first as in JavaScript's `getUTCDay`. */
export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/**
 * Parses EDTF text: a day, a month or a year, with `?`, `~` or `%`, or an interval between two such dates. Seasons,
 * unspecified digits, times of day and open intervals are not supported.
 *
 * @returns the date, or null if the text is not a date or the day does not exist
 */
export const parseDate = memoize((text: string): TimelineDate | null => {
  if (!datePattern.test(text)) return null;
  try {
    const parsed = edtf(text, { level: 1, types: ['Date', 'Interval'] });
    const [first, last = first] = endsOf(text);
    // The library accepts 29 February in any year and turns it into 1 March.
    if (!dayOf(parsed.min).startsWith(first) || !dayOf(parsed.max).startsWith(last)) return null;
    return {
      edtf: text,
      first: dayOf(parsed.min),
      last: dayOf(parsed.max),
      precision: text.includes('/') ? 'interval' : precisionOf(first),
      uncertain: /[?%]/.test(text),
      approximate: /[~%]/.test(text),
    };
  } catch {
    return null;
  }
});

/**
 * Like {@link parseDate}, for text that a schema has accepted.
 *
 * @throws RangeError if the text is not a date after all
 */
export function dateFrom(text: string): TimelineDate {
  const date = parseDate(text);
  if (!date) throw new RangeError(`"${text}" is not a date`);
  return date;
}

/** Whether the text is the English name of a weekday, as in an article that says "Friday". */
export function isWeekday(text: string): boolean {
  return (weekdays as readonly string[]).includes(text);
}

/** Whether the date is a single day without an EDTF qualifier (`?`, `~`, `%`). */
export function isExactDay(date: TimelineDate): boolean {
  return date.precision === 'day' && !date.uncertain && !date.approximate;
}

/**
 * Resolves a date as an article prints it. A weekday is the last such day on or before the day of publication.
 *
 * @param reported EDTF text or the English name of a weekday
 * @param published when the article was published, if known
 * @returns null for a weekday in an article without an exact day of publication, and for text that is not a date
 */
export function resolveReportedDate(reported: string, published: TimelineDate | null): ReportedDate | null {
  if (!isWeekday(reported)) {
    const date = parseDate(reported);
    return date && { asReported: reported, date };
  }
  if (!published || !isExactDay(published)) return null;
  const weekday = weekdays.indexOf(reported as (typeof weekdays)[number]) as Day;
  const day = utcDay(published.first);
  const meant = day.getDay() === weekday ? day : previousDay(day, weekday);
  return { asReported: reported, date: dateFrom(dayOf(+meant)) };
}

/**
 * Whether two dates can both be true of one event: they share a day. An uncertain or approximate date is extended to
 * either side: a day by ten days, a month by a month, a year by a year, an end of an interval as it would be alone. So
 * `2018-07-20~` agrees with the days from 10 to 30 July 2018.
 */
export function areCompatible(one: TimelineDate, other: TimelineDate): boolean {
  const [a, b] = [possibleDays(one), possibleDays(other)];
  return a.first <= b.last && b.first <= a.last;
}

/**
 * Chooses among reported dates that all agree: the most precise one, which is the one with the fewest possible days,
 * tolerance included. So an exact day comes before an approximate day, that before a month, a month before an approximate
 * month, that before a year; an interval counts by its length. Of two equally precise dates the certain one is chosen,
 * then the earlier one.
 *
 * @returns null if two of them exclude each other, or if there are none
 */
export function settleDate(dates: readonly TimelineDate[]): TimelineDate | null {
  const agreed = dates.every((date) => dates.every((other) => areCompatible(date, other)));
  return agreed ? (dates.toSorted(byPrecision)[0] ?? null) : null;
}

/**
 * A date for HTML's `datetime` and for schema.org, which have neither doubt nor intervals: the day, month or year that it
 * starts with.
 *
 * @param time the time of day with its distance from UTC, `18:00+03:00`, if it has one
 */
export function machineDate({ edtf: text }: TimelineDate, time?: string): string {
  return endsOf(text)[0] + (time === undefined ? '' : `T${time}`);
}

/** The one or two ends of EDTF text without qualifiers: `2018-06/2018-07-15~` gives `2018-06` and `2018-07-15`. */
export function endsOf(text: string): [first: string, ...last: string[]] {
  return text.replace(/[?~%]/g, '').split('/') as [string, ...string[]];
}

/** Orders dates by their first day, then the more precise one first, then by their text. */
export function byDate(one: TimelineDate, other: TimelineDate): number {
  return compareText(one.first, other.first) || compareText(one.last, other.last) || compareText(one.edtf, other.edtf);
}

/**
 * A calendar day as a date that date-fns handles in UTC.
 *
 * @param day such as `2016-06-18`
 */
export function utcDay(day: string): UTCDate {
  return new UTCDate(`${day}T00:00:00Z`);
}

/**
 * The number of days from one day to another, negative if the other is earlier.
 *
 * @param earlier such as `2016-06-18`
 */
export function daysBetween(earlier: string, later: string): number {
  return differenceInCalendarDays(utcDay(later), utcDay(earlier));
}

/** The first and last day that a date can mean, tolerance included. */
function possibleDays(date: TimelineDate): Pick<TimelineDate, 'first' | 'last'> {
  const { edtf: text, first, last, uncertain, approximate } = date;
  if (!uncertain && !approximate) return date;
  const [start, end = start] = text.split('/') as [string, ...string[]];
  return {
    first: dayOf(+sub(utcDay(first), toleranceOf(start))),
    // Counted from the day after, since months differ in length.
    last: dayOf(+subDays(add(addDays(utcDay(last), 1), toleranceOf(end)), 1)),
  };
}

function toleranceOf(end: string): Duration {
  return isDoubtful.test(end) ? tolerance[precisionOf(end)] : {};
}

function byPrecision(one: TimelineDate, other: TimelineDate): number {
  const doubt = (date: TimelineDate) => Number(date.uncertain || date.approximate);
  return daysIn(possibleDays(one)) - daysIn(possibleDays(other)) || doubt(one) - doubt(other) || byDate(one, other);
}

function daysIn({ first, last }: Pick<TimelineDate, 'first' | 'last'>): number {
  return daysBetween(first, last) + 1;
}

function precisionOf(end: string): keyof typeof tolerance {
  return precisions[endsOf(end)[0].length as keyof typeof precisions];
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
