import { isExactDay, parseDate, weekdays } from './date.ts';
import { closestTo } from '../text/suggest.ts';

const parts = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?([?~%]?)$/;

/**
 * Says what to write instead of text that is not a date.
 *
 * @param examples dates to suggest where the intended one cannot be guessed
 */
export function adviseOnDate(written: string, examples: string): string {
  const ends = written.split('/');
  if (ends.length === 2 && ends.every((end) => end.length > 2)) return adviseOnInterval(written, ends, examples);
  const normalised = normalise(written);
  if (normalised !== written)
    return `"${written}" is not a date: write ${normalised && parseDate(normalised) ? normalised : examples}`;
  const month = Number(written.slice(5, 7));
  const what = month < 1 || month > 12 ? 'a month from 01 to 12' : 'a day that exists';
  return `"${written}" does not exist: write ${what}`;
}

/** Says what to write instead of text that is not a day. */
export function adviseOnDay(written: string, example: string): string {
  const normalised = normalise(written);
  const date = normalised === null ? null : parseDate(normalised);
  return `"${written}" is not a day: write ${date && isExactDay(date) ? normalised : `one such as ${example}`}`;
}

/** Says what to write instead of text that is neither a date nor an English weekday. See {@link adviseOnDate}. */
export function adviseOnReportedDate(written: string, examples: string): string {
  const weekday = weekdayMeant(written);
  return weekday === undefined
    ? `${adviseOnDate(written, examples)}, or an English weekday such as Friday`
    : `"${written}" is not a date: write ${weekday}`;
}

/** The weekday that a word stands for, where it is mistyped or abbreviated. */
function weekdayMeant(written: string): string | undefined {
  if (/\d/.test(written)) return undefined;
  const letters = written.trim().replace(/\.$/, '');
  const word = letters.charAt(0).toUpperCase() + letters.slice(1).toLowerCase();
  if (word.length < 3) return undefined;
  // A word that begins with another letter is more likely another word, such as "yesterday".
  const alike = weekdays.filter((name) => name[0] === word[0]);
  return alike.find((name) => name.startsWith(word)) ?? closestTo(word, alike);
}

function adviseOnInterval(written: string, ends: string[], examples: string): string {
  const [from, to] = ends.map((end) => normalise(end) ?? '') as [string, string];
  const [start, end] = [parseDate(from), parseDate(to)];
  if (!start || !end) return `"${written}" is not a date: write ${examples}`;
  if (from === to) return `"${written}" starts and ends on the same date: write ${from}`;
  if (start.first > end.last) return `"${written}" ends before it starts: write ${to}/${from}`;
  return `"${written}" is not a date: write ${from}/${to}`;
}

/** Writes a date with hyphens and two-digit months and days; null if the text does not look like a date. */
function normalise(written: string): string | null {
  const found = parts.exec(written.trim());
  if (!found) return null;
  const numbers = found.slice(1, 4).filter((part) => part !== undefined);
  return numbers.map((part) => part.padStart(2, '0')).join('-') + found[4]!;
}
