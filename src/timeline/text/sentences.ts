import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { wordPart } from './word-part.ts';
import { citation, citedArticle, parseMarkdown, toPlainText } from './text.ts';

/** A sentence of a text: without its markup, where it begins in the Markdown in UTF-16 units, and whether it is cited. */
export type Sentence = { text: string; at: number; cited: boolean };

/** Stands for each letter of markup. Unicode takes it for nothing: sentences end as if it were not there. */
const joiner = '\u2060';
const joiners = /\u2060/g;

const blankLine = /\n[\s\u2060]*\n/;
const passageEnd = new RegExp(`(?<cited>${citation.source})|${blankLine.source}`, 'g');
const beginsLowerCase = /^[^\p{L}\p{N}]*\p{Ll}/u;

/** Ends that Unicode's rules pass over: a full stop with no space after it, and an ellipsis. */
const missedEnd = /(?<=\p{Ll}{2}[.!?])(?=\p{Lu}\p{Ll})|(?<=…["”’)]?)\s+(?=[¿¡“"(]?\p{Lu})/gu;

const abbreviation =
  /(?<![\p{L}\p{N}])(Mr|Mrs|Ms|Dr|Dra|Jr|Sr|Sra|Srta|Lic|Ing|Arq|Mtro|Prof|Gral|Gen|Capt|Lt|Rev|St|Sto|Sta|Mt|Ft|Cd|Av|No|Núm|núm|vs|EE|UU|[ap]\. ?m)\.$/u;

/** A letter of a name, as in "O Estado de S. Paulo", with the word before it. */
const initial = /(?:(?<before>\p{L}+)\s)?(?<!\p{L})\p{Lu}\.$/u;

/** After these a letter is a name of its own, as in "Group F". */
const lettered =
  /^(group|grupo|pool|pot|bombo|plan|level|nivel|series?|category|categoría|class|clase|division|división|section|sección|zone|zona|team|equipo|type|tipo|league|liga|point|punto|option|opción|vitamina?)$/i;

/** Words that begin a sentence and no name, as El and La do. */
const opening =
  /^[¿¡“"‘'(]*(The|They|He|She|It|We|This|That|These|Those|There|His|Her|Their|Its|In|On|At|By|For|From|With|After|Before|When|While|But|And|Both|En|Con|Por|Para|Según|Tras|Desde|Hasta|Cuando|Mientras|Pero|Él|Ella|Ellos|Ellas|Su|Sus|Se|Así|Ya|No|Es|Son)(?!\p{L})/u;

/** The text in Markdown, with all markup taken out and every letter at its place. */
export function proseOf(markdown: string): string {
  let prose = '';
  const fillTo = (end: number) => markdown.slice(prose.length, end).replace(/[^\n]/g, joiner);
  visit(parseMarkdown(markdown), 'text', ({ position }) => {
    prose += fillTo(position!.start.offset!);
    prose += markdown.slice(prose.length, position!.end.offset);
  });
  return prose + fillTo(markdown.length);
}

/**
 * Finds the sentences of a text. The last before a citation is cited.
 *
 * @param markdown a text with citations
 * @param language BCP 47, for where its sentences end
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

/** Finds the articles that a text cites, each as often as it is cited, and where: at the `@`, in UTF-16 units. */
export function findCitations(markdown: string): { article: string; at: number }[] {
  return [...proseOf(markdown).matchAll(citation)].flatMap(({ 0: whole, index }) =>
    [...whole.matchAll(citedArticle)].map((cited) => ({ article: cited[1]!, at: index + cited.index })),
  );
}

/**
 * The first two sentences of a text, as plain text on one line.
 *
 * @param language BCP 47, for where its sentences end
 */
export function openingOf(tree: Root, language: string): string {
  return sentencesIn(toPlainText(tree), language, 0)
    .slice(0, 2)
    .map(({ text }) => text)
    .join(' ');
}

function sentencesIn(passage: string, language: string, start: number): Sentence[] {
  // A line break within a paragraph is a space, also to the segmenter.
  const line = passage.replace(/\s/g, ' ');
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line);
  const ends = [...[...segments].map(({ index }) => index), ...[...line.matchAll(missedEnd)].map(endOf)];
  const starts = [...new Set(ends)].sort((one, other) => one - other).filter((at) => at === 0 || isEnd(line, at));
  return starts
    .map((at, index) => ({ at, text: line.slice(at, starts[index + 1]) }))
    .filter(({ text }) => wordPart.test(text))
    .map(({ at, text }) => ({ text: plain(text), at: start + at + text.search(/[^\s\u2060]/), cited: false }));
}

/** Whether a sentence ends at a place where one may: an abbreviation ends none before a name, nor does an initial. */
function isEnd(line: string, at: number): boolean {
  const [before, after] = [plain(line.slice(0, at)), plain(line.slice(at))];
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
