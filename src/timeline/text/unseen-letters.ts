/** A character that no text may contain: what it is, with its code point, and where it is, in UTF-16 units. */
export type UnseenLetter = { name: string; letter: string; offset: number };

/** Scripts whose letters a joiner shapes, and signs that a joiner makes one sign of. */
const joined =
  /(?<=[[\p{L}\p{M}]--[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]]|\p{Emoji_Modifier}|[\p{Emoji}--[0-9#*]]\ufe0f?)[\u200c\u200d]/v
    .source;
const variant = /(?<=[\p{Emoji}\p{Script=Han}\p{Script=Mongolian}])[\u180b-\u180d\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/v
  .source;
const flag = /(?<=\u{1f3f4}[\u{e0020}-\u{e007e}]{0,8})[\u{e0020}-\u{e007f}]/v.source;

/**
 * Control characters, characters that cannot be seen or that turn the order of a line round, ends of lines that only some
 * programs take for one, halves of characters, and what stands for a character that could not be read. White space is
 * allowed, and so are joiners, variants and tags where they shape what is before them.
 */
const unseen = new RegExp(
  `(?!${joined}|${variant}|${flag})(?:\\r(?!\\n)|[[\\p{Cc}--[\\t\\n\\r]]\\p{Cs}\\p{Zl}\\p{Zp}\\p{Bidi_Control}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\ufff9-\\ufffb\\ufffd])`,
  'gv',
);

const names: Readonly<Record<string, string>> = {
  '\0': 'a null character',
  '\r': 'a carriage return without a line feed',
  '\x1b': 'an escape character',
  '\x7f': 'a delete character',
  '\x85': 'a next line character',
  '\u00ad': 'a soft hyphen',
  '\u034f': 'a combining grapheme joiner',
  '\u061c': 'an Arabic letter mark',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u200e': 'a left-to-right mark',
  '\u200f': 'a right-to-left mark',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\u202a': 'a left-to-right embedding',
  '\u202b': 'a right-to-left embedding',
  '\u202c': 'the end of an embedding',
  '\u202d': 'a left-to-right override',
  '\u202e': 'a right-to-left override',
  '\u2060': 'a word joiner',
  '\u2066': 'a left-to-right isolate',
  '\u2067': 'a right-to-left isolate',
  '\u2068': 'an isolate',
  '\u2069': 'the end of an isolate',
  '\u3164': 'a Hangul filler',
  '\ufeff': 'a byte order mark',
  '\ufffd': 'a replacement character',
};

/** Finds the characters that no text may contain. */
export function findUnseen(text: string): UnseenLetter[] {
  return [...text.matchAll(unseen)].map(({ 0: letter, index }) => ({
    name: `${names[letter] ?? kindOf(letter)}, ${codePointOf(letter)}`,
    letter,
    offset: index,
  }));
}

/** A text without the characters that no text may contain. */
export const withoutUnseen = (text: string): string => text.replace(unseen, '');

/** A text on one line, with the characters that no text may contain written as `\u{202E}`: for messages. */
export function shown(text: string): string {
  return text.replace(unseen, escaped).replace(/[\t\n\r]/g, escaped);
}

/** The code point of a character, as Unicode writes it: `U+202E`. */
export const codePointOf = (letter: string): string => `U+${hexOf(letter).padStart(4, '0')}`;

const escaped = (letter: string): string => `\\u{${hexOf(letter)}}`;

const hexOf = (letter: string): string => letter.codePointAt(0)!.toString(16).toUpperCase();

function kindOf(letter: string): string {
  if (/\p{Cc}/u.test(letter)) return 'a control character';
  return /\p{Cs}/u.test(letter) ? 'half of a character' : 'an invisible character';
}
