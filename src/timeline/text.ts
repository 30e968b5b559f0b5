import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { toHast, type State } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';

/** In a text: the articles that the sentence before it rests on. */
export type CitationMark = Node & { type: 'citation'; articles: string[] };

// Types that the parser gives its nodes can only be added to as interfaces.
/* eslint-disable @typescript-eslint/consistent-type-definitions */
declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationMark;
  }
  interface RootContentMap {
    citation: CitationMark;
  }
}
/* eslint-enable */

/** How a citation is shown: where it leads, its accessible name, and what stands in the line. */
export type CitationLink = { href: string; label: string; shown: string };

/** Pandoc's way to cite: `[@one]`, `[@one; @two]`. */
const citation = /\s*\[(@[^\][]+)\]/g;
const citedArticle = /^@([a-z0-9-]+)$/;

const endsWithAbbreviation = /(?<!\p{L})(\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Sra|No|vs)\.$/u;

const allowed = new Set(['root', 'paragraph', 'text', 'emphasis', 'strong', 'link', 'citation']);

/**
 * Reads a text of the content: Markdown of which emphasis and links are used, and citations as in Pandoc.
 * A citation becomes a node of its own that has swallowed the space before it.
 */
export function parseText(markdown: string): Root {
  const tree = remark().parse(markdown);
  findAndReplace(tree, [citation, (whole: string, inner: string) => citationMark(inner) ?? whole]);
  return tree;
}

/** The ids of the articles that a text cites, in the order they appear, each as often as it is cited. */
export function citedArticles(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, 'citation', (mark) => void found.push(...mark.articles));
  return found;
}

/**
 * Finds what a text may not contain: raw HTML, headings, lists, pictures, addresses that are not http(s), and
 * square brackets that look like a citation and are none.
 *
 * @returns for each what it is, for an error message, and its source text
 */
export function findForeign(markdown: string): { what: string; source: string }[] {
  const found: { what: string; source: string }[] = [];
  visit(parseText(markdown), (node) => {
    const source = markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
    if (node.type === 'html') found.push({ what: 'raw HTML is not published: write Markdown', source });
    else if (!allowed.has(node.type))
      found.push({ what: `${node.type} is not used here: write plain sentences with emphasis and links`, source });
    else if (node.type === 'link' && !/^https?:\/\//.test(node.url)) {
      found.push({ what: `"${node.url}" is not a web address: write one that starts with https://`, source });
    } else if (node.type === 'text') {
      for (const [stray] of node.value.matchAll(/\[@[^\]]*\]?/g)) {
        found.push({
          what: `"${stray}" is not a citation: write [@article-id] or [@one-id; @other-id]`,
          source: stray,
        });
      }
    }
  });
  return found;
}

/**
 * Finds the sentences that no citation follows.
 *
 * @param tree a text
 * @param language BCP 47, for where its sentences end
 * @returns the sentences as plain text
 */
export function uncitedSentences(tree: Root, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const uncited: string[] = [];
  for (const block of tree.children) {
    const passages = passagesOf(block);
    for (const { text, cited } of passages) {
      // A line break within a paragraph is a space, also to the segmenter.
      const segments = [...segmenter.segment(text.replace(/\s+/g, ' '))].map(({ segment }) => segment.trim());
      const sentences = joinAbbreviations(segments.filter((segment) => /[\p{L}\p{N}]/u.test(segment)));
      uncited.push(...(cited ? sentences.slice(0, -1) : sentences));
    }
  }
  return uncited;
}

/** A text without its markup and citations. */
export function toPlainText(tree: Root): string {
  return tree.children
    .map((block) =>
      passagesOf(block)
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n\n');
}

/** The first two sentences of a text, where each sentence has a line of its own: plain text without line breaks. */
export function openingOf(tree: Root): string {
  return toPlainText(tree).split('\n').slice(0, 2).join(' ').trim();
}

/**
 * A text as HTML.
 *
 * @param tree a text
 * @param link how an article that the text cites is shown
 * @returns HTML; a single paragraph has no `<p>` of its own
 */
export function renderText(tree: Root, link: (articleId: string) => CitationLink): string {
  const only = tree.children.length === 1 ? tree.children[0] : undefined;
  const hast = toHast(only ?? tree, {
    handlers: { citation: (_: State, mark: CitationMark) => citationElement(mark, link) },
  });
  const nodes = only?.type === 'paragraph' && hast.type === 'element' ? hast.children : hast;
  return toHtml(nodes, { omitOptionalTags: true });
}

/** An abbreviation ends no sentence, nor does an initial, as in "O Estado de S. Paulo". */
function joinAbbreviations(segments: readonly string[]): string[] {
  return segments.reduce<string[]>((sentences, segment) => {
    const before = sentences.at(-1);
    return before !== undefined && endsWithAbbreviation.test(before)
      ? [...sentences.slice(0, -1), `${before} ${segment}`]
      : [...sentences, segment];
  }, []);
}

function citationMark(inner: string): PhrasingContent | null {
  const ids = inner.split(';').map((part) => citedArticle.exec(part.trim())?.[1]);
  return ids.every((id) => id !== undefined) ? { type: 'citation', articles: ids } : null;
}

function citationElement(mark: CitationMark, link: (articleId: string) => CitationLink): Element {
  const links = mark.articles.map((article): Element => {
    const { href, label, shown } = link(article);
    return element('a', { href, ariaLabel: label }, [{ type: 'text', value: shown }]);
  });
  return element(
    'sup',
    {},
    links.flatMap((one, index) => (index === 0 ? [one] : [{ type: 'text' as const, value: ' ' }, one])),
  );
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** Splits a block at its citations: the plain text before each, and what is left over after the last. */
function passagesOf(block: Nodes): { text: string; cited: boolean }[] {
  const passages: { text: string; cited: boolean }[] = [];
  let text = '';
  const collect = (node: Nodes): void => {
    if (node.type === 'citation') {
      // Two citations in a row support the same sentence.
      if (text.trim()) passages.push({ text, cited: true });
      text = '';
    } else if ('children' in node) (node as Parents).children.forEach(collect);
    else text += toString(node);
  };
  collect(block);
  if (text.trim()) passages.push({ text, cited: false });
  return passages;
}
