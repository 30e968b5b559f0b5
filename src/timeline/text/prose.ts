import { visit } from 'unist-util-visit';
import { memoize } from './memoize.ts';
import { citationMark, citedArticle, parseMarkdown } from './text.ts';

/** U+2060 replaces each character of markup. Sentence segmentation ignores it. */
const joiner = '\u2060';

/** A letter or a digit. A text without any is empty. */
export const wordPart = /[\p{L}\p{N}]/u;

/** A text in Markdown with its markup replaced by U+2060, so that every character keeps its place. */
export const proseOf = memoize((markdown: string): string => {
  let prose = '';
  const fillTo = (end: number) => markdown.slice(prose.length, end).replace(/[^\n]/g, joiner);
  visit(parseMarkdown(markdown), 'text', ({ position }) => {
    prose += fillTo(position!.start.offset!);
    prose += markdown.slice(prose.length, position!.end.offset);
  });
  return prose + fillTo(markdown.length);
});

/** Finds the articles that a text cites, each as often as it is cited, with the offset of its `@` in UTF-16 units. */
export function findCitations(markdown: string): { article: string; at: number }[] {
  return [...proseOf(markdown).matchAll(citationMark)].flatMap(({ 0: whole, index }) =>
    [...whole.matchAll(citedArticle)].map((cited) => ({ article: cited[1]!, at: index + cited.index })),
  );
}
