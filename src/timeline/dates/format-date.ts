import { format } from 'date-fns/format';
import { dateFrom, endsOf, utcDay, type TimelineDate } from './date.ts';
import { grammars, type DateStyle, type Grammar, type WrittenEnd } from './date-grammar.ts';
import type { Language } from '../schema/language.ts';

/**
 * Writes a date for readers, never more exactly than it is known, each end of an interval as exactly as it is:
 * `18 June 2016`, `junio de 2016`, `about 20 July 2018`, `2–5 June 2018`, `2 June – 15 July 2018`, `2015 – June 2018`.
 */
export function formatDate(date: TimelineDate, language: Language, style: DateStyle = 'long'): string {
  const grammar = grammars[language];
  const doubt = date.approximate ? grammar.approximate : date.uncertain ? grammar.uncertain : null;
  return (doubt?.[date.precision] ?? '') + bareDate(date, grammar, grammar.patterns[style]);
}

/**
 * The days alone of a date within one month: `18` of 18 June 2016, `2–5` of 2–5 June 2018.
 *
 * @returns null for a date that is no such day or days, or in doubt
 */
export function formatDays(date: TimelineDate, language: Language): string | null {
  const ends = endsOf(date.edtf).map(dateFrom);
  const isPlain = !isDoubtful(date) && ends.every(({ precision }) => precision === 'day');
  if (!isPlain || date.first.slice(0, 7) !== date.last.slice(0, 7)) return null;
  const grammar = grammars[language];
  const [first, last] = ends.map((end) => write(end, [grammar.patterns.long.day], grammar));
  return last ? grammar.interval(first!, last, false) : first!.text;
}

/** The name of the weekday of a date that is one day: `Friday`, `viernes`. */
export function formatWeekday({ first }: TimelineDate, language: Language): string {
  return format(utcDay(first), 'EEEE', { locale: grammars[language].locale });
}

type Patterns = Grammar['patterns'][DateStyle];

function isDoubtful({ approximate, uncertain }: TimelineDate): boolean {
  return approximate || uncertain;
}

function bareDate(date: TimelineDate, grammar: Grammar, patterns: Patterns): string {
  const [first, last] = endsOf(date.edtf).map(dateFrom);
  if (!last) return write(first!, partsOf(first!, patterns), grammar).text;
  return grammar.interval(
    write(first!, ownParts(first!, last, patterns), grammar),
    write(last, partsOf(last, patterns), grammar),
    isDoubtful(date),
  );
}

function partsOf({ precision }: TimelineDate, { day, monthOfDay, month, year }: Patterns): string[] {
  if (precision === 'year') return ['yyyy'];
  return precision === 'day' ? [day, monthOfDay, year] : [month, year];
}

/** What the first end of an interval has to say itself: not the year, nor the month of a day, that both ends have. */
function ownParts(first: TimelineDate, last: TimelineDate, patterns: Patterns): string[] {
  const parts = partsOf(first, patterns);
  const isSame = (length: number) => first.first.slice(0, length) === last.first.slice(0, length);
  if (first.precision === 'year' || last.precision === 'year' || !isSame('2018'.length)) return parts;
  const areDays = first.precision === 'day' && last.precision === 'day';
  return areDays && isSame('2018-06'.length) ? parts.slice(0, 1) : parts.slice(0, -1);
}

function write({ first, precision }: TimelineDate, parts: readonly string[], { locale }: Grammar): WrittenEnd {
  return { text: format(utcDay(first), parts.join(''), { locale }), precision };
}
