import type { Locale } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import type { TimelineDate } from '../../timeline/dates/date.ts';

/** The length of a date: `18 June 2016`, `18 Jun 2016`, or `18 Jun` where the year is said before it. */
export type DateStyle = 'long' | 'short' | 'inYear';

/** A written end of an interval, and its precision. */
export type WrittenEnd = { text: string; precision: TimelineDate['precision'] };

/** How a language writes dates. */
export type DateWords = {
  /** For the names of months and weekdays. */
  locale: Locale;
  /**
   * The parts of a date as date-fns patterns. `day`, `monthOfDay` and `year` make a day, `month` and `year` a month.
   */
  patterns: Record<DateStyle, { day: string; monthOfDay: string; month: string; year: string }>;
  /** What comes before an approximate date, by its precision. */
  approximate: Record<TimelineDate['precision'], string>;
  /** What comes before an uncertain date, by its precision. */
  uncertain: Record<TimelineDate['precision'], string>;
  /** Joins the ends of an interval. A doubtful one may need other words between them. */
  interval: (first: WrittenEnd, last: WrittenEnd, doubtful: boolean) => string;
};

const onlyDigits = /^\d+$/;

/** How English writes dates. The no-break space keeps a day with its month at the end of a line. */
export const datesEn: DateWords = {
  locale: enGB,
  patterns: {
    long: { day: 'd', monthOfDay: '\u00A0MMMM', month: 'MMMM', year: ' yyyy' },
    short: { day: 'd', monthOfDay: '\u00A0MMM', month: 'MMM', year: '\u00A0yyyy' },
    inYear: { day: 'd', monthOfDay: '\u00A0MMM', month: 'MMM', year: '' },
  },
  approximate: { day: 'about ', month: 'about ', year: 'about ', interval: 'about ' },
  uncertain: { day: 'probably ', month: 'probably ', year: 'probably ', interval: 'probably ' },
  // "2–5 June" and "2015–2018", but "2 June – 15 July" and "2015 – June 2018".
  interval: (first, last) =>
    first.text + (onlyDigits.test(first.text) && first.precision === last.precision ? '–' : ' – ') + last.text,
};
