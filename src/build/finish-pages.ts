import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * Astro integration that finishes each page: its Content-Security-Policy keeps only the hashes of what stands in that page,
 * where Astro lists those of the whole site, which is longer and allows more than it must; no line of a headline or a
 * summary ends within a score; and the HTML leaves out the tags and quotes that it can do without.
 */
export function finishPages(): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
        for (const page of pages) {
          const path = join(folder, page);
          await writeFile(path, finishPage(await readFile(path, 'utf8')));
        }
      },
    },
  };
}

/**
 * Finishes one page.
 *
 * @param html a page as Astro writes it
 */
export function finishPage(html: string): string {
  const tree = fromHtml(html);
  trimPolicy(tree);
  keepScoresWhole(tree);
  return toHtml(tree, { omitOptionalTags: true, preferUnquoted: true });
}

function trimPolicy(tree: Root): void {
  const held = new Set<string>();
  visit(tree, 'element', (node) => {
    if (node.tagName === 'style' || node.tagName === 'script') held.add(hashOf(toString(node)));
  });
  visit(tree, 'element', ({ tagName, properties }) => {
    const { httpEquiv, content } = properties;
    if (tagName !== 'meta' || String(httpEquiv) !== 'content-security-policy' || typeof content !== 'string') return;
    properties['content'] = content.replace(/ '(sha256-[^']+)'/g, (allowed, hash: string) =>
      held.has(hash) ? allowed : '',
    );
  });
}

/** A score or a range, 7–0 in English and 7-0 in Spanish. Browsers end a line after such a dash. */
const dashed = /(\d+(?:[–-]\d+)+)/;

function keepScoresWhole(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (!/^h[1-3]$/.test(node.tagName) && !isSummary(node)) return;
    visit(node, 'text', (text, index, parent) => {
      const parts = text.value.split(dashed);
      if (parts.length === 1 || parent?.type !== 'element') return;
      const whole = parts.map((value, part) => (part % 2 === 0 ? { type: 'text' as const, value } : wholeScore(value)));
      parent.children.splice(index!, 1, ...whole);
      return index! + whole.length;
    });
  });
}

const isSummary = ({ properties }: Element) => [properties['className']].flat().includes('summary');

const wholeScore = (value: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['whole'] },
  children: [{ type: 'text', value }],
});

/** How a policy names a text that it allows: https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
