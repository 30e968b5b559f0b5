import { format } from 'date-fns';
import { enGB, es, type Locale } from 'date-fns/locale';
import { utcDay, type TimelineDate } from './date.ts';
import type { Language } from './language.ts';

/** How much of a date is written out: `18 June 2016`, `18 Jun 2016`, or without the year, `18 June`. */
export type DateStyle = 'long' | 'short' | 'day';

type Pattern = { day: string; month: string; dayOfMonth: string; dayOfYear: string; monthOfYear: string };
type Grammar = {
  locale: Locale;
  patterns: Record<DateStyle, Pattern>;
  /** Between the ends of an interval: bare ("2–5 June") and with words or spaces in the ends ("2 June – 15 July"). */
  to: { bare: string; spaced: string };
  approximate: string;
  uncertain: string;
};

// The no-break space keeps the day with its month at the end of a line.
const grammars: Record<Language, Grammar> = {
  en: {
    locale: enGB,
    patterns: {
      long: {
        day: 'd\u00A0MMMM yyyy',
        month: 'MMMM yyyy',
        dayOfMonth: 'd',
        dayOfYear: 'd\u00A0MMMM',
        monthOfYear: 'MMMM',
      },
      short: {
        day: 'd\u00A0MMM\u00A0yyyy',
        month: 'MMM\u00A0yyyy',
        dayOfMonth: 'd',
        dayOfYear: 'd\u00A0MMM',
        monthOfYear: 'MMM',
      },
      day: { day: 'd\u00A0MMMM', month: 'MMMM', dayOfMonth: 'd', dayOfYear: 'd\u00A0MMMM', monthOfYear: 'MMMM' },
    },
    to: { bare: '–', spaced: ' – ' },
    approximate: 'about ',
    uncertain: 'probably ',
  },
  es: {
    locale: es,
    patterns: {
      long: {
        day: "d\u00A0'de' MMMM 'de' yyyy",
        month: "MMMM 'de' yyyy",
        dayOfMonth: 'd',
        dayOfYear: "d\u00A0'de' MMMM",
        monthOfYear: 'MMMM',
      },
      short: {
        day: 'd\u00A0MMM\u00A0yyyy',
        month: 'MMM\u00A0yyyy',
        dayOfMonth: 'd',
        dayOfYear: 'd\u00A0MMM',
        monthOfYear: 'MMM',
      },
      day: {
        day: "d\u00A0'de' MMMM",
        month: 'MMMM',
        dayOfMonth: 'd',
        dayOfYear: "d\u00A0'de' MMMM",
        monthOfYear: 'MMMM',
      },
    },
    to: { bare: ' a ', spaced: ' a ' },
    approximate: 'hacia el ',
    uncertain: 'probablemente el ',
  },
};

/**
 * Writes a date for readers, never more exactly than it is known: `18 June 2016`, `junio de 2016`,
 * `about 20 July 2018`, `2–5 June 2018`, `2 June – 15 July 2018`.
 */
export function formatDate(date: TimelineDate, language: Language, style: DateStyle = 'long'): string {
  const grammar = grammars[language];
  return doubtOf(date, grammar, language) + bareDate(date, grammar, style);
}

/** Writes the month that holds the date's first day: `June 2016`, `junio de 2016`. */
export function formatMonth(date: TimelineDate, language: Language): string {
  return write(date.first, grammars[language].patterns.long.month, grammars[language]);
}

function doubtOf(date: TimelineDate, grammar: Grammar, language: Language): string {
  const doubt = date.approximate ? grammar.approximate : date.uncertain ? grammar.uncertain : '';
  // Spanish has the article only before a day: "hacia el 20 de julio", but "hacia julio".
  return language === 'es' && date.precision !== 'day' ? doubt.replace(/el $/, '') : doubt;
}

function bareDate(date: TimelineDate, grammar: Grammar, style: DateStyle): string {
  const pattern = grammar.patterns[style];
  if (date.precision === 'interval') return interval(date, grammar, pattern);
  if (date.precision === 'year') return date.first.slice(0, 4);
  return write(date.first, pattern[date.precision], grammar);
}

function interval({ edtf, first, last }: TimelineDate, grammar: Grammar, pattern: Pattern): string {
  const lengths = edtf.split('/').map((end) => end.replace(/[?~%]/, '').length);
  if (lengths.every((length) => length === 4)) return first.slice(0, 4) + grammar.to.bare + last.slice(0, 4);
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  if (!lengths.every((length) => length === 10)) {
    return (
      write(first, sameYear ? pattern.monthOfYear : pattern.month, grammar) +
      grammar.to.spaced +
      write(last, pattern.month, grammar)
    );
  }
  const end = write(last, pattern.day, grammar);
  if (first.slice(0, 7) === last.slice(0, 7)) return write(first, pattern.dayOfMonth, grammar) + grammar.to.bare + end;
  return write(first, sameYear ? pattern.dayOfYear : pattern.day, grammar) + grammar.to.spaced + end;
}

function write(day: string, pattern: string, { locale }: Grammar): string {
  return format(utcDay(day), pattern, { locale });
}
