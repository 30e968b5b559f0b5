import { de } from 'date-fns/locale/de';
import { enUS } from 'date-fns/locale/en-US';
import { es } from 'date-fns/locale/es';
import { fr } from 'date-fns/locale/fr';
import { it } from 'date-fns/locale/it';
import { nl } from 'date-fns/locale/nl';
import { pt } from 'date-fns/locale/pt';
import type { Month } from 'date-fns';
import { foldName } from '../timeline/text/fold-name.ts';

/** A day on a page, and whether it is in UTC, where the day may differ from the local one. */
export type ReadDay = { day: string; isUtc: boolean };

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(?<time>\d{1,2}:\d{2}\S*(?:\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?))?/;
const utc = /(?:Z|UTC|GMT|\+00:?00)$/i;
const greenwich = /\b(?:GMT|UTC)\b|\+0000\b/;
const yearFirst = /(?:^|\D)((?:19|20)\d{2})[./](\d{1,2})[./](\d{1,2})(?!\d)/;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;
const dayFirst = /(?:^|\D)(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d{2})(?!\d)/;
const inWords =
  /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th|º|°|er)?[.,]?[\s-]+(?:de\s+|d[’'])?(\p{L}{3,})[.,]?[\s-]+(?:de\s+|del\s+)?((?:19|20)\d{2})(?!\d)/u;
const monthFirst =
  /(\p{L}{3,})[.,]?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d{1,2}:\d{2}(?::\d{2})?\s+(?:[A-Z]{3,4}\s+)?)?((?:19|20)\d{2})(?!\d)/u;

/** The numbers of months by their names and abbreviations, in the languages of most of our sources. */
const months = new Map(
  [enUS, es, pt, fr, it, de, nl].flatMap(({ localize }) =>
    Array.from({ length: 12 }, (_, month) => month).flatMap((month) =>
      (['wide', 'abbreviated'] as const).map((width): [string, number] => [
        plain(localize.month(month as Month, { width })),
        month + 1,
      ]),
    ),
  ),
);

/**
 * Parses a printed day: ISO 8601, RFC 2822, in digits or in words. It is never moved to another time zone.
 *
 * @param text such as `2016-06-18T20:15:00-05:00`, `Sat, 18 Jun 2016 20:15 GMT` or `18 de junio de 2016`
 * @param language the language of the page, which decides what 7/6 means: `en` and `en-US` put the month first
 * @returns null if it is not a day, or ambiguous
 */
export function readDay(text: string, language = ''): ReadDay | null {
  const written = text.trim();
  const exact = iso.exec(written);
  if (exact) return dayOf(exact[1], exact[2], exact[3], utc.test(exact.groups!['time']?.trim() ?? ''));
  const digits = compact.exec(written) ?? yearFirst.exec(written);
  if (digits) return dayOf(digits[1], digits[2], digits[3]);
  const [worded, american] = [inWords.exec(written), monthFirst.exec(written)];
  const isGreenwich = greenwich.test(written);
  const day =
    (worded && dayOf(worded[3], monthOf(worded[2]!), worded[1], isGreenwich)) ??
    (american && dayOf(american[3], monthOf(american[1]!), american[2], isGreenwich));
  if (day) return day;
  const short = dayFirst.exec(written);
  if (!short) return null;
  const [, one, two, year] = short.map(Number) as [number, number, number, number];
  if (two > 12) return dayOf(year, one, two);
  if (one > 12 || one === two || !/^en(?:$|-)/.test(language)) return dayOf(year, two, one);
  if (/^en-(?:US|PH)$/i.test(language)) return dayOf(year, one, two);
  // A page in English without a country may use either order.
  return null;
}

function monthOf(name: string): number | undefined {
  return months.get(plain(name)) ?? months.get(plain(name).slice(0, 3));
}

function plain(name: string): string {
  return foldName(name).replace(/\.$/, '');
}

function dayOf(
  year: string | number | undefined,
  month: string | number | undefined,
  date: string | number | undefined,
  isUtc = false,
): ReadDay | null {
  if (year === undefined || month === undefined || date === undefined) return null;
  const day = [year, month, date].map((part) => String(part).padStart(2, '0')).join('-');
  const exists = !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
  return exists ? { day, isUtc } : null;
}
