import { LineCounter } from 'yaml';
import type { Place } from './diagnostic.ts';
import { placeAt } from './place-diagnostic.ts';

/** What a text file cannot contain: the sign for a letter that could not be read, and control characters. */
// eslint-disable-next-line no-control-regex -- control characters are what it is about
const unreadableLetter = /\r(?!\n)|[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd-\uffff]/;

/** Invisible characters that make equal-looking words differ, with their names; they come with copied text. */
const unseenLetters: Readonly<Record<string, string>> = {
  '\u00ad': 'a soft hyphen, U+00AD',
  '\u200b': 'a space without width, U+200B',
  '\u2060': 'a word joiner, U+2060',
  '\ufeff': 'a byte order mark, U+FEFF',
};
const unseenLetter = /[\u00ad\u200b\u2060\ufeff]/g;

/** A no-break space where a line begins, which YAML takes for a letter and not for an indent. */
const hardIndent = /^([ \t]*)\u00a0[ \t\u00a0]*/gm;

/**
 * Reads a text, UTF-8 with or without a byte order mark.
 *
 * @param bytes of the file
 * @returns the text with invisible characters removed, so that each is reported once; and what is wrong with its letters
 */
export function readText(bytes: Uint8Array): { text: string; faults: { reason: string; place: Place }[] } {
  const text = new TextDecoder().decode(bytes);
  const lines = linesOf(text);
  const faults: { reason: string; place: Place }[] = [];
  const report = (offset: number, reason: string) => faults.push({ reason, place: placeAt(offset, { lines }) });
  const unreadable = text.search(unreadableLetter);
  if (unreadable !== -1)
    report(
      unreadable,
      text[unreadable] === '\ufffd'
        ? 'invalid UTF-8: save the file as UTF-8 and write this letter again'
        : 'an invisible control character: remove it',
    );
  for (const { 0: letter, index } of text.matchAll(unseenLetter))
    report(index, `an invisible character (${unseenLetters[letter]}): remove it`);
  for (const { 1: before = '', index } of text.matchAll(hardIndent))
    report(index + before.length, 'a no-break space (U+00A0) before the text: write plain spaces');
  const seen = text.replace(hardIndent, (indent) => indent.replaceAll('\u00a0', ' ')).replace(unseenLetter, '');
  return { text: seen, faults };
}

/** Where the lines of a text begin, to look up the line and column of an offset. */
export function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  for (const start of [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]) lines.addNewLine(start);
  return lines;
}
