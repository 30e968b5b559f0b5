import { EXIT, SKIP, visit } from 'unist-util-visit';
import { proseOf } from './sentences.ts';
import { citation, parseText } from './text.ts';
import { isWebAddress } from '../schema/web-address.ts';

/** What a text may not contain: what to say of it, and where it begins in the Markdown, in UTF-16 units. */
export type Foreign = { what: string; at: number };

const allowed = new Set(['root', 'paragraph', 'text', 'emphasis', 'strong', 'link', 'citation']);

/** What editors call what the parser has other names for. */
const plainNames: Readonly<Record<string, string>> = {
  break: 'a line break (two spaces or a backslash at the end of a line)',
  inlineCode: 'code',
  linkReference: 'a link by reference',
  definition: 'the address of a link by reference',
  image: 'a picture',
  thematicBreak: 'a rule',
};

/** What only looks like Markdown, or like a citation, and would be printed as it stands. */
const strays: readonly (readonly [RegExp, (found: string) => string])[] = [
  [
    /\[[^\p{L}\p{N}\][]*\u2060+[^\p{L}\p{N}\][]*\]/gu,
    () => 'a citation in brackets of its own: write one pair of brackets, as in [@article-id]',
  ],
  [
    /\[(?:[^\][]*[^\p{L}\p{N}\][])?@[^\][]*\]?/gu,
    (found) => `"${found}" is not a citation: write [@article-id] or [@one-id; @other-id]`,
  ],
  [/\[[^\][]*\]\[[^\][]*\]/g, () => 'a link by reference is not used here: write [words](https://address)'],
  [
    /\[[^\][]*\]\([^)\s]*/g,
    () => 'a link that is not read: write [words](https://address), with no space before or in the address',
  ],
  [
    /^[ \t]*\|.*\|[ \t]*(?:\n[ \t]*\|.*)*$/gm,
    () => 'a table is not used here: write plain sentences with emphasis and links',
  ],
];

/**
 * Finds what a text may not contain: raw HTML, headings, lists, pictures, addresses that are not http(s), citations
 * within links, and what looks like a citation, a link or a table and is none.
 */
export function findForeign(markdown: string): Foreign[] {
  return [...foreignNodes(markdown), ...findStrays(markdown)];
}

function foreignNodes(markdown: string): Foreign[] {
  const found: Foreign[] = [];
  visit(parseText(markdown), (node) => {
    const at = node.position?.start.offset ?? 0;
    if (node.type === 'html') found.push({ what: 'raw HTML is not published: write Markdown', at });
    else if (!allowed.has(node.type)) {
      const name = plainNames[node.type] ?? `a ${node.type}`;
      found.push({ what: `${name} is not used here: write plain sentences with emphasis and links`, at });
      return SKIP;
    } else if (node.type === 'link') {
      if (!isWebAddress(node.url))
        found.push({
          what: `"${node.url}" is not a web address: write a full one, such as https://example.org/news`,
          at,
        });
      visit(node, 'citation', () => {
        found.push({ what: 'a citation within a link: write it after the link', at });
        return EXIT;
      });
    }
    return undefined;
  });
  return found;
}

function findStrays(markdown: string): Foreign[] {
  const prose = proseOf(markdown).replace(citation, (cited) => '\u2060'.repeat(cited.length));
  return strays.flatMap(([stray, say]) =>
    [...prose.matchAll(stray)].map(({ 0: found, index }) => ({ what: say(found), at: index })),
  );
}
