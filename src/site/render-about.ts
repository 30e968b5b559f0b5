import GithubSlugger from 'github-slugger';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * Renders the text of the about page as HTML. Each heading has an id made from its words, as on GitHub. Raw HTML is left
 * out.
 *
 * @param tree the tree that was checked, so that nothing unchecked is published
 */
export function renderAbout(tree: Root): string {
  const slugger = new GithubSlugger();
  visit(tree, 'heading', (heading) => {
    heading.data = { ...heading.data, hProperties: { id: slugger.slug(toString(heading)) } };
  });
  return toHtml(toHast(tree));
}
