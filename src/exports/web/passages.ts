import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** A passage of a text, and the ids of the articles cited after it. */
export type Passage = { text: string; articles: string[] };

/** Splits a text at its citation marks into passages of plain text. A passage after the last mark has no articles. */
export function passagesOf(tree: Root): Passage[] {
  const passages: Passage[] = [];
  let open = '';
  const close = (articles: string[]) => {
    if (open.trim()) passages.push({ text: open.trim().replace(/\s+/g, ' '), articles });
    // Two citations in a row support the same passage.
    else passages.at(-1)?.articles.push(...articles);
    open = '';
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'citation') close([...node.articles]);
    else if ('children' in node) node.children.forEach(walk);
    else open += toString(node);
  };
  for (const block of tree.children) {
    walk(block);
    close([]);
  }
  return passages;
}
