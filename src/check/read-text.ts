import { findUnseen, withoutUnseen } from '../timeline/text/unseen-letters.ts';
import type { Place } from './diagnostic.ts';
import { readBytes } from './read-bytes.ts';
import { placeAt } from './place-diagnostic.ts';
import { unseenReason } from './unfit-texts.ts';

/** How many characters of a file are reported one by one. */
const maxReported = 10;

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
  const letters = findUnseen(text);
  const [invalid] = letters.filter(({ letter }) => letter === '\ufffd');
  if (invalid) report(invalid.offset, 'invalid UTF-8: save the file as UTF-8 and retype this character');
  const others = letters.filter(({ letter }) => letter !== '\ufffd');
  for (const { name, offset } of others.slice(0, maxReported)) report(offset, unseenReason(name));
  if (others.length > maxReported)
    report(others[maxReported]!.offset, `${others.length - maxReported} more invisible characters: remove them`);
  for (const { 1: before = '', index } of text.matchAll(hardIndent).take(maxReported))
    report(index + before.length, 'a no-break space (U+00A0) before the text: write plain spaces');
  const seen = text.replace(hardIndent, (indent) => indent.replaceAll('\u00a0', ' '));
  return { text: withoutUnseen(seen), problems };
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
