import type { PhrasingContent, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import { memoize } from './memoize.ts';

/** A citation mark in a text: the articles that support the passage before it. */
export type CitationMark = Node & { type: 'citation'; articles: string[] };

/** In a text: the first mention of a person. */
export type PersonMark = Parent & { type: 'person'; person: string; children: PhrasingContent[] };

// Types that the parser gives its nodes can only be added to as interfaces.
/* eslint-disable @typescript-eslint/consistent-type-definitions */
declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationMark;
    person: PersonMark;
  }
  interface RootContentMap {
    citation: CitationMark;
    person: PersonMark;
  }
}
/* eslint-enable */

/** A citation mark in Pandoc's syntax, with the space before it: `[@one]`, `[@one; @two]`. */
export const citationMark = /(?<!\s)\s*\[\s*(@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*)\s*\]/g;

/** An article in a citation mark. */
export const citedArticle = /@([a-z0-9-]+)/g;

/** Parses Markdown without citation marks, which stay text. The tree is shared: change only a copy of it. */
export const parseMarkdown = memoize((markdown: string): Root => fromMarkdown(markdown));

/**
 * Parses a text of the content: Markdown with emphasis, links, and citation marks in Pandoc's syntax. A citation mark
 * becomes a node of its own, without the space before it.
 */
export function parseText(markdown: string): Root {
  const tree = structuredClone(parseMarkdown(markdown));
  findAndReplace(tree, [citationMark, (_: string, cited: string) => citationNode(cited)]);
  return tree;
}

/** The ids of the articles that a text cites, in the order they appear, each as often as it is cited. */
export function citedArticles(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, 'citation', (mark) => void found.push(...mark.articles));
  return found;
}

/** A text without markup and citation marks, each paragraph on one line. */
export function toPlainText(tree: Root): string {
  return tree.children.map((block) => toString(block).replaceAll('\n', ' ')).join('\n\n');
}

function citationNode(cited: string): CitationMark {
  return { type: 'citation', articles: [...cited.matchAll(citedArticle)].map(([, article]) => article!) };
}
