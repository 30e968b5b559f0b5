import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Root } from 'mdast';
import { toHast, type State } from 'mdast-util-to-hast';
import type { CitationMark, PersonMark } from './text.ts';

/** How a citation is shown: its text, and for a link its address and its accessible name. */
export type CitationLink = { shown: string; href?: string; label?: string };

/**
 * Renders a text as HTML.
 *
 * @param tree a text
 * @param link how a cited article is shown
 * @param pageOf the address of a person's page; without it names are plain text
 * @returns HTML; a single paragraph is not wrapped in `<p>`
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

function citationElement(mark: CitationMark, link: (articleId: string) => CitationLink): Element {
  const links = mark.articles.map((article): Element | string => {
    const { href, label, shown } = link(article);
    return href === undefined ? shown : h('a', { href, ariaLabel: label }, shown);
  });
  return h(
    'sup',
    links.flatMap((one, index) => (index === 0 ? [one] : [' ', one])),
  );
}
