import { direction } from 'direction';

/** Whether a text has letters that are written from right to left, as Arabic and Hebrew ones are. */
export function hasRightToLeft(text: string): boolean {
  return [...text].some((letter) => direction(letter) === 'rtl');
}

/**
 * A name or headline for plain text that runs from left to right: one with letters from right to left is put between
 * U+2068 and U+2069, which keep its signs with it (Unicode Bidirectional Algorithm, https://www.unicode.org/reports/tr9/).
 */
export function isolated(text: string): string {
  return hasRightToLeft(text) ? `\u2068${text}\u2069` : text;
}

/** The same for an element of HTML: `auto` keeps its text apart, undefined where there is no need. */
export function directionOf(text: string): 'auto' | undefined {
  return hasRightToLeft(text) ? 'auto' : undefined;
}
