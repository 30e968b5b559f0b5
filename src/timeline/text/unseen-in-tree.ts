import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { findUnseen } from './unseen-letters.ts';

/**
 * Finds characters that no text may contain in parsed Markdown, where references such as `&#x202E;` or `&shy;` stand for
 * them.
 *
 * @returns what is wrong, and where the text with the reference begins, in UTF-16 units
 */
export function findUnseenInTree(tree: Nodes): { reason: string; offset: number }[] {
  const found: { reason: string; offset: number }[] = [];
  visit(tree, (node) => {
    const texts = [
      'value' in node ? node.value : '',
      'url' in node ? node.url : '',
      'title' in node ? node.title : '',
      'label' in node ? node.label : '',
    ];
    for (const { name } of texts.flatMap((text) => findUnseen(text ?? '').slice(0, 1)))
      found.push({
        reason: `a reference to an invisible character (${name}): remove it`,
        offset: node.position?.start.offset ?? 0,
      });
  });
  return found;
}
