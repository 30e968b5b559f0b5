import { knownLanguages } from '../../timeline/schema/language.ts';
import { foldText } from './fold-text.ts';

/** The number of each month, `06`, by its name in any language of the site and in short, folded. */
const numbers = new Map(
  knownLanguages.flatMap((language) =>
    Array.from({ length: 12 }, (_, month) => month).flatMap((month) =>
      (['long', 'short'] as const).map((style): [string, string] => [
        foldText(
          new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(Date.UTC(2018, month)),
        ).replace('.', ''),
        String(month + 1).padStart(2, '0'),
      ]),
    ),
  ),
);
const named = new RegExp(String.raw`(?<!\S)(${[...numbers.keys()].join('|')})\.?(?: del?)? (\d{4})(?!\S)`);
const written = /(?<!\S)(\d{4})-(0[1-9]|1[0-2])(?!\S)/;
const year = /^\d{4}$/;

/**
 * Takes a month or a year out of what is searched for: `June 2017` and `junio de 2017` in either language, `2017-06`; a
 * year only where nothing else is asked for.
 *
 * @param asked folded
 * @returns the month as EDTF text, `2017-06` or `2017`, empty where none is asked for, and the rest of the words
 */
export function takeMonth(asked: string): { month: string; rest: string } {
  const text = asked.trim().replace(/\s+/g, ' ');
  const found = named.exec(text) ?? written.exec(text);
  if (!found) return year.test(text) ? { month: text, rest: '' } : { month: '', rest: text };
  const [whole, one, other] = found as unknown as [string, string, string];
  const number = numbers.get(one);
  return { month: number ? `${other}-${number}` : whole, rest: text.replace(whole, '').trim() };
}
