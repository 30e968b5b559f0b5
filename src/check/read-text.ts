import type { Place } from './diagnostic.ts';
import { readBytes } from './read-bytes.ts';
import { placeAt } from './place-diagnostic.ts';

/** Characters that a text file must not contain: the replacement character for invalid UTF-8, and control characters. */
// eslint-disable-next-line no-control-regex -- finding control characters is the purpose
const forbidden = /\r(?!\n)|[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd-\uffff]/;

/** Invisible characters that make equal-looking words differ, with their names; they come with copied text. */
const invisibleNames: Readonly<Record<string, string>> = {
  '\u00ad': 'a soft hyphen, U+00AD',
  '\u200b': 'a zero-width space, U+200B',
  '\u2060': 'a word joiner, U+2060',
  '\ufeff': 'a byte order mark, U+FEFF',
};
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;

/** A no-break space at the start of a line, which YAML does not read as indentation. */
const hardIndent = /^([ \t]*)\u00a0[ \t\u00a0]*/gm;

const decoder = new TextDecoder();

/**
 * Decodes a text, UTF-8 with or without a byte order mark.
 *
 * @param bytes of the file
 * @returns the text with invisible characters removed, so that each is reported once; and the problems of its characters
 */
export function readText(bytes: Uint8Array): { text: string; problems: { reason: string; place: Place }[] } {
  const text = decoder.decode(bytes);
  const problems: { reason: string; place: Place }[] = [];
  const report = (offset: number, reason: string) => problems.push({ reason, place: placeAt(offset, text) });
  const unreadable = text.search(forbidden);
  if (unreadable !== -1)
    report(
      unreadable,
      text[unreadable] === '\ufffd'
        ? 'invalid UTF-8: save the file as UTF-8 and retype this character'
        : 'an invisible control character: remove it',
    );
  for (const { 0: character, index } of text.matchAll(invisible))
    report(index, `an invisible character (${invisibleNames[character]}): remove it`);
  for (const { 1: before = '', index } of text.matchAll(hardIndent))
    report(index + before.length, 'a no-break space (U+00A0) before the text: write plain spaces');
  const seen = text.replace(hardIndent, (indent) => indent.replaceAll('\u00a0', ' ')).replace(invisible, '');
  return { text: seen, problems };
}

/**
 * The text of a file of the content, empty if there is none that can be read.
 *
 * @param root the folder that holds `content/`
 * @param file its path from there
 */
export function textOf(root: string, file: string): string {
  const opened = readBytes(root, file);
  return opened && 'bytes' in opened ? readText(opened.bytes).text : '';
}
