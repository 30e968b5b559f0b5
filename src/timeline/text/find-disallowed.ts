import { EXIT, SKIP, visit } from 'unist-util-visit';
import { proseOf } from './prose.ts';
import { citationMark, parseMarkdown } from './text.ts';
import { findUnseenInTree } from './unseen-in-tree.ts';
import { personOfLink } from '../people/mark-people.ts';
import { isWebAddress } from '../schema/web-address.ts';

/** Something that a text may not contain: why, what to write instead, and where it begins, in UTF-16 units. */
type Disallowed = { reason: string; offset: number };

const allowed = new Set(['root', 'paragraph', 'text', 'emphasis', 'strong', 'link']);

/** Plain names for node types of the parser. */
const plainNames: Readonly<Record<string, string>> = {
  break: 'a line break (two spaces or a backslash at the end of a line)',
  inlineCode: 'code',
  linkReference: 'a reference-style link',
  definition: 'the address of a reference-style link',
  image: 'a picture',
  thematicBreak: 'a rule',
};

/** Text that looks like Markdown or a citation but is neither, and would be printed as it is. */
const lookalikes: readonly (readonly [RegExp, (found: string) => string])[] = [
  [
    /\[[^\p{L}\p{N}\][\u2060]*\u2060[^\p{L}\p{N}\][]*\]/gu,
    () => 'a citation within other brackets: write one pair of brackets, as in [@article-id]',
  ],
  [
    /\[(?:[^\][]*[^\p{L}\p{N}\][])?@[^\][]*\]?/gu,
    (found) => `"${found}" is not a citation: write [@article-id] or [@one-id; @other-id]`,
  ],
  [/\[[^\][]*\]\[[^\][]*\]/g, () => 'reference-style links are not allowed here: write [words](https://address)'],
  [
    /\[[^\][]*\]\([^)\s]*/g,
    () => 'not a valid link: write [words](https://address), with no space before or in the address',
  ],
  [
    /^[ \t]*\|.*\|[ \t]*(?:\n[ \t]*\|.*)*$/gm,
    () => 'a table is not allowed here: write plain sentences with emphasis and links',
  ],
];

/**
 * Finds what a text may not contain: raw HTML, headings, lists, pictures, addresses that are not http(s), citations
 * within links, text that only looks like a citation, a link or a table, and references to invisible characters.
 */
export function findDisallowed(markdown: string): Disallowed[] {
  return [...disallowedNodes(markdown), ...findLookalikes(markdown), ...findUnseenInTree(parseMarkdown(markdown))];
}

function disallowedNodes(markdown: string): Disallowed[] {
  const found: Disallowed[] = [];
  visit(parseMarkdown(markdown), (node) => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'html') found.push({ reason: 'raw HTML is not published: write Markdown', offset });
    else if (!allowed.has(node.type)) {
      const name = plainNames[node.type] ?? `a ${node.type}`;
      found.push({ reason: `${name} is not allowed here: write plain sentences with emphasis and links`, offset });
      return SKIP;
    } else if (node.type === 'link') {
      if (!isWebAddress(node.url) && personOfLink(node) === null)
        found.push({
          reason: `"${node.url}" is not a web address: write a full one, such as https://example.org/news`,
          offset,
        });
      visit(node, 'text', ({ value }) => {
        if (value.search(citationMark) === -1) return undefined;
        found.push({ reason: 'a citation within a link: write it after the link', offset });
        return EXIT;
      });
    }
    return undefined;
  });
  return found;
}

function findLookalikes(markdown: string): Disallowed[] {
  const prose = proseOf(markdown).replace(citationMark, (cited) => '\u2060'.repeat(cited.length));
  if (!/[[|]/.test(prose)) return [];
  return lookalikes.flatMap(([lookalike, say]) =>
    [...prose.matchAll(lookalike)].map(({ 0: found, index }) => ({ reason: say(found), offset: index })),
  );
}
