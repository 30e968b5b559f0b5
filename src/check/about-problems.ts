import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { findUnseenInTree } from '../timeline/text/unseen-in-tree.ts';
import { wordPart } from '../timeline/text/prose.ts';
import { aboutFile } from '../timeline/schema/content.ts';
import type { Language } from '../timeline/schema/language.ts';
import { error, type Diagnostic } from './diagnostic.ts';

/** A citation mark, which is only allowed in summaries and in the bodies of articles. */
const cited = /\[-?@[^\][]*\]?/g;

/** The types of node that the about page may contain. */
const allowed = new Set([
  ...['root', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break'],
  ...['list', 'listItem', 'blockquote', 'code', 'thematicBreak', 'table', 'tableRow', 'tableCell'],
  ...['link', 'linkReference', 'definition'],
]);

/** Plain names for node types of the parser. */
const plainNames: Readonly<Record<string, string>> = {
  footnoteReference: 'a footnote',
  footnoteDefinition: 'the text of a footnote',
  image: 'a picture',
  imageReference: 'a picture',
  listItem: 'a checkbox',
};

/**
 * Finds problems in the text of the about page by itself: what is not published, or would be printed with its markup.
 * Links are checked later, together with the other files.
 *
 * @param markdown the body of `content/about/<language>.md`
 * @param tree the same, parsed
 */
export function ownAboutProblems(language: Language, markdown: string, tree: Root): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (reason: string, offset = 0) => found.push(error(aboutFile(language), ['body'], reason, offset));
  if (!wordPart.test(markdown)) report('empty: write how the timeline is made');
  for (const { reason, offset } of findUnseenInTree(tree)) report(reason, offset);
  visit(tree, (node) => {
    const offset = node.position?.start.offset;
    if (node.type === 'html') report('raw HTML is not published: write Markdown', offset);
    else if (!allowed.has(node.type) || (node.type === 'listItem' && typeof node.checked === 'boolean'))
      report(`${plainNames[node.type] ?? `a ${node.type}`} is not allowed here: remove it`, offset);
    else if (node.type === 'heading' && node.depth === 1)
      report('a heading at the level of the page’s title: start it with ##', offset);
    else if (node.type === 'text') {
      for (const { 0: written, index } of markdown.slice(offset, node.position!.end.offset).matchAll(cited))
        report(
          `"${written}" would be printed as it is: citations are only for events and articles, so write a link, as in [words](../sources/article-id/)`,
          offset! + index,
        );
    }
  });
  return found;
}
