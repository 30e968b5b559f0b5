import GithubSlugger from 'github-slugger';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * The text of the page about the timeline as HTML. Each heading has an id made of its words, as on GitHub. HTML in the
 * text is left out.
 *
 * @param tree the text as the check has read and accepted it: no other reading of the text is published
 */
export function renderAbout(tree: Root): string {
  const slugger = new GithubSlugger();
  visit(tree, 'heading', (heading) => {
    heading.data = { ...heading.data, hProperties: { id: slugger.slug(toString(heading)) } };
  });
  return toHtml(toHast(tree));
}
