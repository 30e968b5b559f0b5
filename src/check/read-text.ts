import { LineCounter } from 'yaml';
import type { PlacedProblem } from './problem.ts';
import { placeOf } from './place-problem.ts';

/** What a text file cannot contain: the mark of a letter that could not be read, and what no letter stands for. */
// eslint-disable-next-line no-control-regex -- control characters are what it is about
const unreadableLetter = /\r(?!\n)|[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd-\uffff]/;

/** Letters that nobody sees and that make a word another one, by what they are called; they come with copied text. */
const unseenLetters: Readonly<Record<string, string>> = {
  '\u00ad': 'a soft hyphen, U+00AD',
  '\u200b': 'a space without width, U+200B',
  '\u2060': 'a word joiner, U+2060',
  '\ufeff': 'a byte order mark, U+FEFF',
};
const unseenLetter = /[\u00ad\u200b\u2060\ufeff]/g;

/** A no-break space where a line begins, which to YAML is a letter and no indent. */
const hardIndent = /^([ \t]*)\u00a0[ \t\u00a0]*/gm;

/** What is wrong with the letters of a file, and where. */
export type TextFault = { message: string; place: PlacedProblem['place'] };

/**
 * Reads a text, UTF-8 with or without a byte order mark.
 *
 * @param bytes of the file
 * @returns the text, without what is told because nobody can see it, so that it is told once; and what is wrong with its
 *   letters
 */
export function readText(bytes: Uint8Array): { text: string; faults: TextFault[] } {
  const text = new TextDecoder().decode(bytes);
  const lines = linesOf(text);
  const faults: TextFault[] = [];
  const tell = (at: number, message: string) => faults.push({ message, place: placeOf(at, { lines }) });
  const unreadable = text.search(unreadableLetter);
  if (unreadable !== -1)
    tell(
      unreadable,
      text[unreadable] === '\ufffd'
        ? 'a letter that is not in UTF-8: save the file as UTF-8, and write the letter anew where it is lost'
        : 'a control character that cannot be seen: take it out',
    );
  for (const { 0: letter, index } of text.matchAll(unseenLetter))
    tell(index, `a letter that cannot be seen (${unseenLetters[letter]}): take it out`);
  for (const { 1: before = '', index } of text.matchAll(hardIndent))
    tell(index + before.length, 'a no-break space (U+00A0) before the text: write plain spaces');
  const seen = text.replace(hardIndent, (indent) => indent.replaceAll('\u00a0', ' ')).replace(unseenLetter, '');
  return { text: seen, faults };
}

/** Where the lines of a text begin, for whoever asks for the line and column of a place in it. */
export function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  for (const start of [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]) lines.addNewLine(start);
  return lines;
}
