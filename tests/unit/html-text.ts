import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** The visible text of HTML. */
export function toText(html: string): string {
  let text = '';
  visit(fromHtml(html, { fragment: true }), 'text', (node) => void (text += node.value));
  return text;
}

/** The targets of the links in HTML. */
export function addressesIn(html: string): string[] {
  const found: string[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', ({ properties: { href } }) => {
    if (typeof href === 'string') found.push(href);
  });
  return found;
}
