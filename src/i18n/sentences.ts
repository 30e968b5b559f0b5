import type { Root } from 'mdast';
import { byLanguage, knownLanguages, type Language } from '../timeline/schema/language.ts';
import { memoize } from '../timeline/text/memoize.ts';
import { proseOf, wordPart } from '../timeline/text/prose.ts';
import { citationMark, toPlainText } from '../timeline/text/text.ts';
import { sentencesEn, type SentenceWords } from './en/sentences.ts';
import { sentencesEs } from './es/sentences.ts';

/**
 * A sentence: its text without markup, where it begins in the Markdown in UTF-16 units, and whether a citation follows
 * it.
 */
export type Sentence = { text: string; at: number; cited: boolean };

const joiners = /\u2060/g;

const blankLine = /\n[\s\u2060]*\n/;
const passageEnd = new RegExp(`(?<cited>${citationMark.source})|${blankLine.source}`, 'g');
const beginsLowerCase = /^[^\p{L}\p{N}]*\p{Ll}/u;

/** Sentence ends that Unicode's rules miss: a full stop without a space after it, and an ellipsis. */
const missedEnd = /(?<=\p{Ll}{2}[.!?])(?=\p{Lu}\p{Ll})|(?<=…["”’)]?)\s+(?=[¿¡“"(]?\p{Lu})/gu;

const languages: Record<Language, SentenceWords> = { en: sentencesEn, es: sentencesEs };

/** Alternatives from all languages: a text in one language has names and titles from others. */
const inAnyLanguage = (part: keyof SentenceWords, ...more: string[]) =>
  [...more, ...Object.values(languages).flatMap((words) => words[part] ?? [])].join('|');

// A number begins where no digit is before it: otherwise a long one would be tried from each of its digits.
const withDash = ['(?<!\\d)\\d+(?:[–-]\\d+)+', '(?<!\\d)\\d+-\\p{L}+'];

/** The frequent words of each language, by which it is recognised. */
export const frequentWords = byLanguage(
  knownLanguages,
  (language) => new RegExp(`(?<!\\p{L})(?:${languages[language].frequent})(?!\\p{L})`, 'giu'),
);

/** Text without line breaks: a score, a range or a number such as in "22-match", and what a language adds. */
export const unbreakable = new RegExp(`(${inAnyLanguage('unbreakable', ...withDash)})`, 'u');

/**
 * See {@link unbreakable}. In a headline also compounds of short words such as "warm-up", since breaks are most visible
 * there. "Quarter-finals" in large letters would be wider than a phone.
 */
export const unbreakableInHeadline = new RegExp(
  `(${inAnyLanguage('unbreakable', ...withDash, '(?<![\\p{L}-])\\p{L}{1,6}(?:-\\p{L}{1,6})+(?![\\p{L}-])')})`,
  'u',
);

const abbreviation = new RegExp(`(?<![\\p{L}\\p{N}])(?:${inAnyLanguage('abbreviations')})\\.$`, 'u');

/** An initial, as in "O Estado de S. Paulo", with the word before it. */
const initial = /(?:(?<before>\p{L}+)\s)?(?<!\p{L})\p{Lu}\.$/u;

const lettered = new RegExp(`^(?:${inAnyLanguage('lettered')})$`, 'i');

const opening = new RegExp(`^[¿¡“"‘'(]*(?:${inAnyLanguage('openings')})(?!\\p{L})`, 'u');

/**
 * Finds the sentences of a text. Only the last sentence before a citation mark is cited.
 *
 * @param markdown a text with citation marks
 * @param language BCP 47, for the segmentation
 */
export function findSentences(markdown: string, language: string): Sentence[] {
  const prose = proseOf(markdown);
  const ends = [...prose.matchAll(passageEnd)];
  let start = 0;
  return [...ends, null].flatMap((end) => {
    const passage = sentencesIn(prose.slice(start, end?.index), language, start);
    const last = passage.at(-1);
    if (last) last.cited = end?.groups?.['cited'] !== undefined;
    start = end ? end.index + end[0].length : prose.length;
    return passage;
  });
}

/**
 * The first two sentences of a text, as plain text on one line.
 *
 * @param language BCP 47, for the segmentation
 */
export function openingOf(tree: Root, language: string): string {
  return sentencesIn(toPlainText(tree), language, 0)
    .slice(0, 2)
    .map(({ text }) => text)
    .join(' ');
}

const segmenterOf = memoize((language) => new Intl.Segmenter(language, { granularity: 'sentence' }));

function sentencesIn(passage: string, language: string, start: number): Sentence[] {
  // The segmenter must read a line break within a paragraph as a space.
  const line = passage.replace(/\s/g, ' ');
  const segments = segmenterOf(language).segment(line);
  const ends = [...[...segments].map(({ index }) => index), ...[...line.matchAll(missedEnd)].map(endOf)];
  const kept = line.replace(joiners, '');
  const keptBefore = (at: number) => line.slice(0, at).replace(joiners, '').length;
  const starts = [...new Set(ends)]
    .sort((one, other) => one - other)
    .filter((at) => at === 0 || isEnd(kept, keptBefore(at)));
  return starts
    .map((at, index) => ({ at, text: line.slice(at, starts[index + 1]) }))
    .filter(({ text }) => wordPart.test(text))
    .map(({ at, text }) => ({ text: plain(text), at: start + at + text.search(/[^\s\u2060]/), cited: false }));
}

/** How much of a passage around a possible end of a sentence decides, in UTF-16 units. */
const around = 80;

/**
 * Whether a sentence really ends at a possible end: not after an abbreviation or an initial before a name.
 *
 * @param kept the passage without markup
 * @param at the possible end in it
 */
function isEnd(kept: string, at: number): boolean {
  const [before, after] = [plain(kept.slice(Math.max(0, at - around), at)), plain(kept.slice(at, at + around))];
  if (beginsLowerCase.test(after)) return false;
  return opening.test(after) || !(abbreviation.test(before) || isInitial(before));
}

function isInitial(before: string): boolean {
  const found = initial.exec(before);
  return found !== null && !lettered.test(found.groups?.['before'] ?? '');
}

function plain(prose: string): string {
  return prose.replace(joiners, '').replace(/\s+/g, ' ').trim();
}

const endOf = ({ 0: whole, index }: RegExpExecArray) => index + whole.length;
