import { distance } from 'fastest-levenshtein';
import { compareText } from './compare-text.ts';

/** The share of a word's letters that may be mistyped for it to be recognised. */
const mistypedShare = 0.4;

/** The known word closest to a mistyped one, or undefined if none is close. */
export function closestTo(mistyped: string, known: Iterable<string>): string | undefined {
  const ranked = [...known]
    .map((word) => ({ word, edits: distance(mistyped, word) }))
    .filter(({ word, edits }) => edits <= Math.max(word.length, mistyped.length) * mistypedShare)
    .sort((one, other) => one.edits - other.edits || compareText(one.word, other.word));
  return ranked[0]?.word;
}

/**
 * Suggests the known word closest to a mistyped one.
 *
 * @returns `: did you mean "derby-5-3"?`, or an empty string if none is close
 */
export function suggest(mistyped: string, known: Iterable<string>): string {
  const closest = closestTo(mistyped, known);
  return closest === undefined ? '' : `: did you mean "${closest}"?`;
}
