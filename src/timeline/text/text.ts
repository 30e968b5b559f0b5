import type { PhrasingContent, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import { remember } from './remember.ts';

/** In a text: the articles that the sentence before it rests on. */
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

/** Pandoc's way to cite, with the space before it: `[@one]`, `[@one; @two]`. */
export const citation = /\s*\[\s*(@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*)\s*\]/g;

/** One of the articles that a citation names. */
export const citedArticle = /@([a-z0-9-]+)/g;

/** Reads Markdown as it stands: a citation in it is text. Who changes the tree changes a copy, for it is read once only. */
export const parseMarkdown = remember((markdown: string): Root => fromMarkdown(markdown));

/**
 * Reads a text of the content: Markdown of which emphasis and links are used, and citations as in Pandoc.
 * A citation becomes a node of its own that has swallowed the space before it.
 */
export function parseText(markdown: string): Root {
  const tree = structuredClone(parseMarkdown(markdown));
  findAndReplace(tree, [citation, (_: string, cited: string) => citationMark(cited)]);
  return tree;
}

/** The ids of the articles that a text cites, in the order they appear, each as often as it is cited. */
export function citedArticles(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, 'citation', (mark) => void found.push(...mark.articles));
  return found;
}

/** A text without its markup and citations, each paragraph on one line: where its file breaks a line is not the reader's affair. */
export function toPlainText(tree: Root): string {
  return tree.children.map((block) => toString(block).replaceAll('\n', ' ')).join('\n\n');
}

function citationMark(cited: string): CitationMark {
  return { type: 'citation', articles: [...cited.matchAll(citedArticle)].map(([, article]) => article!) };
}
