import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { wordPart } from '../timeline/text/word-part.ts';
import { aboutFile } from '../timeline/schema/content.ts';
import type { Language } from '../timeline/schema/language.ts';
import { error, type Diagnostic } from './diagnostic.ts';

/** A citation, which only the texts of events and articles can have. */
const cited = /\[-?@[^\][]*\]?/g;

/** What the page about the timeline may contain, as the parser names it. */
const allowed = new Set([
  ...['root', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break'],
  ...['list', 'listItem', 'blockquote', 'code', 'thematicBreak', 'table', 'tableRow', 'tableCell'],
  ...['link', 'linkReference', 'definition'],
]);

/** What editors call what the parser has other names for. */
const plainNames: Readonly<Record<string, string>> = {
  footnoteReference: 'a footnote',
  footnoteDefinition: 'the text of a footnote',
  image: 'a picture',
  imageReference: 'a picture',
  listItem: 'a box to tick',
};

/**
 * Finds what is wrong with the text of the page about the timeline by itself: what is not published, or would be printed
 * with its markup. Where its links lead is looked at beside the other files.
 *
 * @param markdown the body of `content/about/<language>.md`
 * @param tree the same, as it is rendered
 */
export function ownAboutProblems(language: Language, markdown: string, tree: Root): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (reason: string, offset = 0) => found.push(error(aboutFile(language), ['body'], reason, offset));
  if (!wordPart.test(markdown)) report('empty: write how the timeline is made');
  visit(tree, (node) => {
    const offset = node.position?.start.offset;
    if (node.type === 'html') report('raw HTML is not published: write Markdown', offset);
    else if (!allowed.has(node.type) || (node.type === 'listItem' && typeof node.checked === 'boolean'))
      report(`${plainNames[node.type] ?? `a ${node.type}`} is not used here: remove it`, offset);
    else if (node.type === 'heading' && node.depth === 1)
      report('a heading at the level of the page’s title: begin it with ##', offset);
    else if (node.type === 'text') {
      for (const { 0: written, index } of markdown.slice(offset, node.position!.end.offset).matchAll(cited))
        report(
          `"${written}" would be printed as it is: cite in events and articles, and write a link here, as in [words](../sources/article-id/)`,
          offset! + index,
        );
    }
  });
  return found;
}
