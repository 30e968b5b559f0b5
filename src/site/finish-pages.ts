import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { unbreakable, unbreakableInHeadline } from '../i18n/sentences.ts';

/**
 * Astro integration that finishes each page. Its Content-Security-Policy keeps only the hashes of the page's own scripts and
 * styles: Astro lists those of the whole site, which is longer and allows too much. No line breaks within a score. Scripts
 * are async. Optional tags and quotes are omitted.
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
 * @param html a page from Astro
 */
export function finishPage(html: string): string {
  const tree = fromHtml(html);
  trimPolicy(tree);
  keepWhole(tree);
  makeScriptsAsync(tree);
  return toHtml(tree, {
    omitOptionalTags: true,
    preferUnquoted: true,
    closeEmptyElements: true,
    tightSelfClosing: true,
  });
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

/** Elements that have a line of their own, are not running text, or are not read from start to end. */
const skipped = new Set(['script', 'style', 'title', 'pre', 'option', 'svg', 'time', 'b', 'details']);

const headlines = new Set(['h1', 'h2', 'h3']);

function keepWhole(tree: Root | Element, pattern = unbreakable): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && skipped.has(node.tagName)) return SKIP;
    if (node.type === 'element' && node !== tree && headlines.has(node.tagName)) {
      keepWhole(node, unbreakableInHeadline);
      return SKIP;
    }
    // An address may end a line anywhere: it is wider than a phone.
    if (node.type !== 'text' || parent?.type !== 'element' || /^https?:/.test(node.value)) return;
    const parts = node.value.split(pattern);
    // A text that is nothing else needs no span.
    if (parts.length === 1 || parts.every((part, number) => number % 2 === 1 || part === '')) return;
    const set = parts.map((value, number) => (number % 2 === 0 ? { type: 'text' as const, value } : unbroken(value)));
    parent.children.splice(index!, 1, ...set);
    return index! + set.length;
  });
}

const unbroken = (value: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['whole'] },
  children: [{ type: 'text', value }],
});

/**
 * Makes scripts async. A browser scrolls to the fragment of a URL when the page is complete, and modules delay that until they
 * are loaded. Each of our scripts comes after the elements that it needs, so it may run at once.
 */
function makeScriptsAsync(tree: Root): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'script' && properties['src']) properties['async'] = true;
  });
}

/** A hash in a Content-Security-Policy: https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
