import { direction } from 'direction';

/** Whether a text contains right-to-left letters, such as Arabic or Hebrew ones. */
export function hasRightToLeft(text: string): boolean {
  return [...text].some((letter) => direction(letter) === 'rtl');
}

/**
 * A name or headline for left-to-right plain text: if it contains right-to-left letters it is put between U+2068 and
 * U+2069, which keep its punctuation in place (Unicode Bidirectional Algorithm, https://www.unicode.org/reports/tr9/).
 */
export function isolated(text: string): string {
  return hasRightToLeft(text) ? `\u2068${text}\u2069` : text;
}

/** The `dir` of an HTML element with a name or headline: `auto` if it contains right-to-left letters. */
export function directionOf(text: string): 'auto' | undefined {
  return hasRightToLeft(text) ? 'auto' : undefined;
}
