import { distance } from 'fastest-levenshtein';
import { compareText } from './compare-text.ts';

/** Up to this share of a word's letters may be mistyped for it to be recognised. */
const mistypedShare = 0.4;

/** Finds the known word that comes closest to a mistyped one, or undefined where none comes close. */
export function closestTo(mistyped: string, known: Iterable<string>): string | undefined {
  const ranked = [...known]
    .map((word) => ({ word, edits: distance(mistyped, word) }))
    .filter(({ word, edits }) => edits <= Math.max(word.length, mistyped.length) * mistypedShare)
    .sort((one, other) => one.edits - other.edits || compareText(one.word, other.word));
  return ranked[0]?.word;
}

/**
 * Asks whether the author meant something else by a mistyped word.
 *
 * @returns `: did you mean "derby-5-3"?`, or the empty text where nothing known comes close
 */
export function suggest(mistyped: string, known: Iterable<string>): string {
  const closest = closestTo(mistyped, known);
  return closest === undefined ? '' : `: did you mean "${closest}"?`;
}
