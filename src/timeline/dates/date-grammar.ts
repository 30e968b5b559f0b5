import type { Locale } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import { es } from 'date-fns/locale/es';
import type { TimelineDate } from './date.ts';
import type { Language } from '../schema/language.ts';

/** How much of a date is written out: `18 June 2016` or `18 Jun 2016`. */
export type DateStyle = 'long' | 'short';

/** An end of an interval as it is written, and how exact it is. */
export type WrittenEnd = { text: string; precision: TimelineDate['precision'] };

/** What a language needs to write dates. */
export type Grammar = {
  /** Has the names of the months. */
  locale: Locale;
  /** The parts of a date as patterns of date-fns. All but `month` make a day, one after the other; the last two a month. */
  patterns: Record<DateStyle, { day: string; monthOfDay: string; month: string; year: string }>;
  /** What stands before a date that is about right, by how exact it is. */
  approximate: Record<TimelineDate['precision'], string>;
  /** What stands before a date that its source is not sure of. */
  uncertain: Record<TimelineDate['precision'], string>;
  /** Puts the ends of an interval together; one in doubt may need other words between them. */
  interval: (first: WrittenEnd, last: WrittenEnd, doubtful: boolean) => string;
};

const onlyDigits = /^\d+$/;

/** How each language writes dates. The no-break space keeps a day with its month at the end of a line. */
export const grammars: Record<Language, Grammar> = {
  en: {
    locale: enGB,
    patterns: {
      long: { day: 'd', monthOfDay: '\u00A0MMMM', month: 'MMMM', year: ' yyyy' },
      short: { day: 'd', monthOfDay: '\u00A0MMM', month: 'MMM', year: '\u00A0yyyy' },
    },
    approximate: { day: 'about ', month: 'about ', year: 'about ', interval: 'about ' },
    uncertain: { day: 'probably ', month: 'probably ', year: 'probably ', interval: 'probably ' },
    // "2–5 June" and "2015–2018", but "2 June – 15 July" and "2015 – June 2018".
    interval: (first, last) =>
      first.text + (onlyDigits.test(first.text) && first.precision === last.precision ? '–' : ' – ') + last.text,
  },
  es: {
    locale: es,
    patterns: {
      long: { day: 'd', monthOfDay: "\u00A0'de' MMMM", month: 'MMMM', year: " 'de' yyyy" },
      short: { day: 'd', monthOfDay: '\u00A0MMM', month: 'MMM', year: '\u00A0yyyy' },
    },
    // A day takes the article: "hacia el 20 de julio", but "hacia julio".
    approximate: { day: 'hacia el ', month: 'hacia ', year: 'hacia ', interval: 'aproximadamente ' },
    uncertain: {
      day: 'probablemente el ',
      month: 'probablemente ',
      year: 'probablemente ',
      interval: 'probablemente ',
    },
    // "2 a 5 de junio", but "aproximadamente del 2 al 5 de junio".
    interval: (first, last, doubtful) => {
      if (!doubtful) return `${first.text} a ${last.text}`;
      const [from, to] = [first.precision === 'day' ? 'del' : 'de', last.precision === 'day' ? 'al' : 'a'];
      return `${from} ${first.text} ${to} ${last.text}`;
    },
  },
};
