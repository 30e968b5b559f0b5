import type { Root } from 'mdast';
import { toPlainText } from '../timeline/text.ts';

/** A text without markup and citations, each paragraph on one line: where its file breaks a line is not the reader's affair. */
export function plainText(tree: Root): string {
  return toPlainText(tree).replace(/(?<!\n)\n(?!\n)/g, ' ');
}
