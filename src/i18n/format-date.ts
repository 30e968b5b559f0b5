import { format } from 'date-fns/format';
import { dateFrom, endsOf, utcDay, type TimelineDate } from '../timeline/dates/date.ts';
import { publishedOf } from '../timeline/merge/describe-article.ts';
import type { Article } from '../timeline/schema/article.ts';
import type { Language } from '../timeline/schema/language.ts';
import type { DateStyle, DateWords, WrittenEnd } from './en/dates.ts';
import { words } from './words.ts';

/**
 * Writes a date for readers, never more precisely than it is known:
 * `18 June 2016`, `junio de 2016`, `about 20 July 2018`, `2–5 June 2018`, `2 June – 15 July 2018`, `2015 – June 2018`.
 */
export function formatDate(date: TimelineDate, language: Language, style: DateStyle = 'long'): string {
  const { approximate, uncertain, patterns } = words[language].dates;
  const doubt = date.approximate ? approximate : date.uncertain ? uncertain : null;
  return (doubt?.[date.precision] ?? '') + bareDate(date, words[language].dates, patterns[style]);
}

/**
 * A date for the rail of the timeline, which shows each month (or year) once: the part that is shown below that
 * heading, and the rest, which is only read out. A date that is not one or more certain days of one month is all in the
 * first part.
 *
 * `18` and ` June 2016`; `2–5` and ` June 2018`; nothing and `July 2018`; `about 20 July 2018` and nothing.
 */
export function railDate(date: TimelineDate, language: Language): { day: string; rest: string } {
  const whole = formatDate(date, language);
  const isNamedAbove = date.precision === 'month' || date.precision === 'year';
  if (isNamedAbove && !isDoubtful(date)) return { day: '', rest: whole };
  const day = formatDays(date, words[language].dates) ?? whole;
  return { day, rest: whole.slice(day.length) };
}

/** Things of one year, each with its date as the index of a book writes it: the year once, then `11 Nov`. */
export type YearOfDates<Dated> = { year: string; dated: { thing: Dated; text: string }[] };

/**
 * Writes the dates of things, given in order, for an index: `2016: 11 Nov, 14 Dec`. A date that begins in one year and ends in
 * another has both years. A further thing of the same date is its number: `11 Nov, (2)`.
 */
export function datesByYear<Dated extends { date: TimelineDate }>(
  things: readonly Dated[],
  language: Language,
): YearOfDates<Dated>[] {
  return [...Map.groupBy(things, ({ date }) => date.first.slice(0, 4))].map(([year, own]) => {
    const texts = own.map(({ date }) => formatDate(date, language, date.last.startsWith(year) ? 'inYear' : 'short'));
    const numberOf = (index: number) => texts.slice(0, index + 1).filter((text) => text === texts[index]).length;
    return {
      year,
      dated: own.map((thing, index) => ({
        thing,
        text: numberOf(index) > 1 ? `(${numberOf(index)})` : texts[index]!,
      })),
    };
  });
}

/** The name of the weekday of an exact day: `Friday`, `viernes`. */
export function formatWeekday({ first }: TimelineDate, language: Language): string {
  return format(utcDay(first), 'EEEE', { locale: words[language].dates.locale });
}

/**
 * The date of publication for readers: `18 Jun 2016`.
 *
 * @returns null for an undated article
 */
export function publicationDate(article: Article, language: Language): string | null {
  const published = publishedOf(article);
  return published && formatDate(published, language, 'short');
}

type Patterns = DateWords['patterns'][DateStyle];

/**
 * The day numbers of a date within one month: `18` for 18 June 2016, `2–5` for 2–5 June 2018; null for any other date.
 */
function formatDays(date: TimelineDate, grammar: DateWords): string | null {
  const ends = endsOf(date.edtf).map(dateFrom);
  const isPlain = !isDoubtful(date) && ends.every(({ precision }) => precision === 'day');
  if (!isPlain || date.first.slice(0, 7) !== date.last.slice(0, 7)) return null;
  const [first, last] = ends.map((end) => write(end, [grammar.patterns.long.day], grammar));
  return last ? grammar.interval(first!, last, false) : first!.text;
}

function isDoubtful({ approximate, uncertain }: TimelineDate): boolean {
  return approximate || uncertain;
}

function bareDate(date: TimelineDate, grammar: DateWords, patterns: Patterns): string {
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

/** The parts that the first end of an interval writes itself: not the year, nor the month of a day, that both ends share. */
function ownParts(first: TimelineDate, last: TimelineDate, patterns: Patterns): string[] {
  const parts = partsOf(first, patterns);
  const isSame = (length: number) => first.first.slice(0, length) === last.first.slice(0, length);
  if (first.precision === 'year' || last.precision === 'year' || !isSame('2018'.length)) return parts;
  const areDays = first.precision === 'day' && last.precision === 'day';
  return areDays && isSame('2018-06'.length) ? parts.slice(0, 1) : parts.slice(0, -1);
}

function write({ first, precision }: TimelineDate, parts: readonly string[], { locale }: DateWords): WrittenEnd {
  return { text: format(utcDay(first), parts.join(''), { locale }), precision };
}
