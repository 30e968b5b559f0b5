import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { PhrasingContent, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { toHast, type State } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
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

/** How a citation is shown: where it leads, its accessible name, and what stands in the line. */
export type CitationLink = { href: string; label: string; shown: string };

/** Pandoc's way to cite, with the space before it: `[@one]`, `[@one; @two]`. */
export const citation = /\s*\[\s*(@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*)\s*\]/g;

/** One of the articles that a citation names. */
export const citedArticle = /@([a-z0-9-]+)/g;

const markdownParser = remark();

/** Reads Markdown as it stands: a citation in it is text. Who changes the tree changes a copy, for it is read once only. */
export const parseMarkdown = remember((markdown: string): Root => markdownParser.parse(markdown));

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

/**
 * A text as HTML.
 *
 * @param tree a text
 * @param link how an article that the text cites is shown
 * @param pageOf where the page of a person is whom the text names; without it names are plain text
 * @returns HTML; a single paragraph has no `<p>` of its own
 */
export function renderText(
  tree: Root,
  link: (articleId: string) => CitationLink,
  pageOf?: (personId: string) => string,
): string {
  const only = tree.children.length === 1 ? tree.children[0] : undefined;
  const hast = toHast(only ?? tree, {
    handlers: {
      citation: (_: State, mark: CitationMark) => citationElement(mark, link),
      person: (state: State, mark: PersonMark) =>
        pageOf ? h('a', { href: pageOf(mark.person), className: 'person' }, state.all(mark)) : state.all(mark),
    },
  });
  const nodes = only?.type === 'paragraph' && hast.type === 'element' ? hast.children : hast;
  return toHtml(nodes, { omitOptionalTags: true });
}

function citationMark(cited: string): CitationMark {
  return { type: 'citation', articles: [...cited.matchAll(citedArticle)].map(([, article]) => article!) };
}

function citationElement(mark: CitationMark, link: (articleId: string) => CitationLink): Element {
  const links = mark.articles.map((article): Element => {
    const { href, label, shown } = link(article);
    return h('a', { href, ariaLabel: label }, shown);
  });
  return h(
    'sup',
    links.flatMap((one, index) => (index === 0 ? [one] : [' ', one])),
  );
}
