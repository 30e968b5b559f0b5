import { UTCDate } from '@date-fns/utc';
import type { Day, Duration } from 'date-fns';
import { add } from 'date-fns/add';
import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { format } from 'date-fns/format';
import { previousDay } from 'date-fns/previousDay';
import { sub } from 'date-fns/sub';
import { subDays } from 'date-fns/subDays';
import edtf from 'edtf';
import { compareText } from '../text/compare-text.ts';
import { remember } from '../text/remember.ts';

/**
 * A date as the timeline keeps it: EDTF text (ISO 8601-2, level 0 and 1) with what follows from it.
 * All days are plain calendar days, `2016-06-18`; none of them ever passes through local time.
 */
export type TimelineDate = {
  /** The date as EDTF text, `2016-06-18`, `2016-06`, `2018-07-20~`, `2018-07-02/2018-07-15`. */
  edtf: string;
  /** The first day it can mean, as `2016-06-18`. */
  first: string;
  /** The last day it can mean, as `2016-06-18`. */
  last: string;
  /** How exact it is. */
  precision: 'day' | 'month' | 'year' | 'interval';
  /** EDTF `?` or `%`: the source is not sure. */
  uncertain: boolean;
  /** EDTF `~` or `%`: the source says about when. */
  approximate: boolean;
};

/** A date an article reports: as printed there, and the date it comes to. */
export type ReportedDate = { asReported: string; date: TimelineDate };

const isDoubtful = /[?~%]$/;
const singleDate = String.raw`\d{4}(-\d{2}(-\d{2})?)?[?~%]?`;

/** What EDTF text looks like that the timeline knows: a date, or an interval of two. */
export const datePattern = new RegExp(`^${singleDate}(/${singleDate})?$`);

const precisions = { 4: 'year', 7: 'month', 10: 'day' } as const;

/**
 * How far a doubtful date reaches to either side. EDTF leaves that open: ten days are as much as "some ten days ago" can
 * be mistaken, and leave a doubtful day more exact than a month.
 */
const reach = { day: { days: 10 }, month: { months: 1 }, year: { years: 1 } } as const;

/** The English names of the weekdays, Sunday first as in JavaScript's `getUTCDay`. */
export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/**
 * Reads EDTF text of the levels and kinds the timeline knows: a day, a month or a year, with `?`, `~` or `%`,
 * and an interval of two such dates. Seasons, unspecified digits, times of day and open intervals are not read.
 *
 * @returns the date, or null where the text is none or names a day that does not exist
 */
export const parseDate = remember((text: string): TimelineDate | null => {
  if (!datePattern.test(text)) return null;
  try {
    const parsed = edtf(text, { level: 1, types: ['Date', 'Interval'] });
    const [first, last = first] = endsOf(text);
    // The library takes 29 February of any year and moves on to March.
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
 * Like {@link parseDate}, for text that a schema has let through.
 *
 * @throws RangeError where the text is not a date after all
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

/** Whether the date is one exact day that nobody doubts. */
export function isExactDay(date: TimelineDate): boolean {
  return date.precision === 'day' && !date.uncertain && !date.approximate;
}

/**
 * Turns the date an article prints into a date of the calendar. A weekday is the last such day on or before
 * the day the article was published.
 *
 * @param reported EDTF text or the English name of a weekday
 * @param published when the article was published, if known
 * @returns null for a weekday in an article whose day is not known, and for text that is no date
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
  return { asReported: reported, date: dateFrom(format(meant, 'yyyy-MM-dd')) };
}

/**
 * Whether two dates can both be true of one event: they share a day. One that is uncertain or approximate reaches to
 * either side: a day ten days far, a month over the months beside it, a year over the years beside it, an end of an
 * interval as it would alone. So `2018-07-20~` agrees with the days from 10 to 30 July 2018.
 */
export function areCompatible(one: TimelineDate, other: TimelineDate): boolean {
  const [a, b] = [reachOf(one), reachOf(other)];
  return a.first <= b.last && b.first <= a.last;
}

/**
 * Finds the date that a set of reports comes to: the most precise of them, where they have a date in common. That is the
 * one that leaves the fewest days open, those that its doubt reaches included: an exact day before one that is about
 * right, that before a month, a month before one that is about right, that before a year; an interval as it is long. Of
 * two that leave as many open, it is the certain one, then the one that begins earlier.
 *
 * @returns null where two of them exclude each other, or there are none
 */
export function settleDate(dates: readonly TimelineDate[]): TimelineDate | null {
  const agreed = dates.every((date) => dates.every((other) => areCompatible(date, other)));
  return agreed ? (dates.toSorted(byPrecision)[0] ?? null) : null;
}

/** A date as HTML's `datetime` takes it, which knows neither doubt nor intervals: the day, month or year it begins with. */
export function machineDate({ edtf: text }: TimelineDate): string {
  return endsOf(text)[0];
}

/** The one or two ends of EDTF text without the marks of doubt: `2018-06/2018-07-15~` gives `2018-06` and `2018-07-15`. */
export function endsOf(text: string): [first: string, ...last: string[]] {
  return text.replace(/[?~%]/g, '').split('/') as [string, ...string[]];
}

/** Orders dates by their first day, then the more exact one first, then by their text. */
export function byDate(one: TimelineDate, other: TimelineDate): number {
  return compareText(one.first, other.first) || compareText(one.last, other.last) || compareText(one.edtf, other.edtf);
}

/**
 * A calendar day as a date that date-fns counts in UTC.
 *
 * @param day such as `2016-06-18`
 */
export function utcDay(day: string): UTCDate {
  return new UTCDate(`${day}T00:00:00Z`);
}

/** The days that a date can mean where its doubt is allowed for. */
function reachOf({ edtf: text, first, last }: TimelineDate): Pick<TimelineDate, 'first' | 'last'> {
  const [start, end = start] = text.split('/') as [string, ...string[]];
  return {
    first: dayOf(+sub(utcDay(first), doubtOf(start))),
    // Counted from the day after, since months differ in length.
    last: dayOf(+subDays(add(addDays(utcDay(last), 1), doubtOf(end)), 1)),
  };
}

/** How far an end of a date reaches beyond its own days. */
function doubtOf(end: string): Duration {
  return isDoubtful.test(end) ? reach[precisionOf(end)] : {};
}

function byPrecision(one: TimelineDate, other: TimelineDate): number {
  const doubt = (date: TimelineDate) => Number(date.uncertain || date.approximate);
  return daysIn(reachOf(one)) - daysIn(reachOf(other)) || doubt(one) - doubt(other) || byDate(one, other);
}

function daysIn({ first, last }: Pick<TimelineDate, 'first' | 'last'>): number {
  return differenceInCalendarDays(utcDay(last), utcDay(first)) + 1;
}

function precisionOf(end: string): keyof typeof reach {
  return precisions[endsOf(end)[0].length as keyof typeof precisions];
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
