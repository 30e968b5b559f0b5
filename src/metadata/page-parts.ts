import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { thingsIn, type LinkedThing } from './json-ld.ts';

/** A date in the text of a page: its machine-readable and its visible text, and whether it is marked as "published". */
export type DateMark = { machine: string | undefined; printed: string; isPublished: boolean };

/** The metadata of a page. */
export type PageParts = {
  /** Its JSON-LD. */
  things: LinkedThing[];
  /** Its meta tags by name or property, in lower case. */
  meta: ReadonlyMap<string, readonly string[]>;
  /** Its microdata by property: only that of the article, not of comments and lists. */
  items: ReadonlyMap<string, readonly string[]>;
  /** The dates in its text, in order. */
  dates: DateMark[];
  /** The texts of its author links. */
  authorLinks: string[];
  /** The texts of `<title>` and each `<h1>`. */
  title: string;
  headings: string[];
  language: string | undefined;
  canonical: string | undefined;
};

/** Elements beside the article, whose dates and authors belong to others. */
const aside =
  /\b(comments?|comentarios?|related|relacionad[ao]s?|sidebar|footer|widget|trending|most-?read|recommended)\b/i;
const asideElements = new Set(['aside', 'footer', 'nav', 'noscript', 'template', 'iframe']);

const published = /publi|pubdate|entry-date|post-date|article-?date|fecha|created|posted/i;
const changed = /updat|modif|actualiz|edit(?:ed|ado)|changed/i;
const dateClass =
  /(?:^|[\s_-])(?:date|fecha|datum|data|pubdate|published|timestamp|publish(?:ed)?-?(?:date|time)|time)(?:$|[\s_-])|Date(?:$|\s)/i;

/** The maximum length of a text that is only a date and a few words. */
const longestDate = 80;

/** Extracts the metadata of a page: JSON-LD, meta tags, microdata, dates and headings. */
export function readParts(html: string): PageParts {
  const blocks: string[] = [];
  const meta = new Map<string, string[]>();
  const items = new Map<string, string[]>();
  const parts: Omit<PageParts, 'things' | 'meta' | 'items'> = {
    dates: [],
    authorLinks: [],
    title: '',
    headings: [],
    language: undefined,
    canonical: undefined,
  };
  visit(fromHtml(html) as Root, 'element', (element) => {
    const { tagName, properties } = element;
    if (asideElements.has(tagName) || (tagName !== 'html' && tagName !== 'body' && aside.test(markOf(element)))) {
      collectBlocks(element, blocks);
      return SKIP;
    }
    if (tagName === 'html') parts.language = attribute(element, 'lang') ?? attribute(element, 'xmlLang');
    else if (tagName === 'title') parts.title ||= textOf(element);
    else if (tagName === 'h1') parts.headings.push(textOf(element));
    else if (isLinkedData(element)) blocks.push(toString(element));
    else if (tagName === 'link' && relOf(element).includes('canonical')) parts.canonical ??= attribute(element, 'href');
    else if (tagName === 'meta') {
      const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'httpEquiv');
      if (name !== undefined) add(meta, name.toLowerCase(), attribute(element, 'content'));
    }
    const itemProperty = properties['itemProp'];
    for (const name of Array.isArray(itemProperty) ? itemProperty.map(String) : [])
      add(items, name, attribute(element, 'content') ?? attribute(element, 'dateTime') ?? textOf(element));
    if (tagName === 'a' && relOf(element).includes('author')) parts.authorLinks.push(textOf(element));
    const date = dateMarkOf(element);
    if (date) parts.dates.push(date);
    return undefined;
  });
  return { ...parts, things: thingsIn(blocks), meta, items };
}

/** A block of JSON-LD counts wherever it is. */
function collectBlocks(element: Element, blocks: string[]): void {
  visit(element, 'element', (inner) => {
    if (isLinkedData(inner)) blocks.push(toString(inner));
  });
}

function isLinkedData(element: Element): boolean {
  return element.tagName === 'script' && /^application\/ld\+json\b/i.test(attribute(element, 'type') ?? '');
}

function dateMarkOf(element: Element): DateMark | null {
  const mark = markOf(element);
  if (changed.test(mark)) return null;
  const isTime = element.tagName === 'time';
  const machine = isTime
    ? attribute(element, 'dateTime')
    : element.tagName === 'abbr'
      ? attribute(element, 'title')
      : undefined;
  const isMarked = isTime || (element.tagName !== 'meta' && element.tagName !== 'input' && dateClass.test(mark));
  if (!isMarked) return null;
  const printed = textOf(element);
  if (printed.length > longestDate || (machine === undefined && printed === '')) return null;
  return { machine, printed, isPublished: published.test(mark) || 'pubdate' in element.properties };
}

/** The attributes of an element that describe it, as one text. */
function markOf({ properties }: Element): string {
  const named = ['className', 'id', 'itemProp', 'rel', 'role'].flatMap((name) => {
    const value = properties[name];
    return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
  });
  return named.join(' ');
}

function relOf({ properties }: Element): string[] {
  return Array.isArray(properties['rel']) ? properties['rel'].map((one) => String(one).toLowerCase()) : [];
}

function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  const text = Array.isArray(value) ? value.join(' ') : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** The text of an element on one line. */
function textOf(element: Element): string {
  return toString(element).replace(/\s+/g, ' ').trim();
}

function add(values: Map<string, string[]>, name: string, value: string | undefined): void {
  if (value === undefined || value === '') return;
  const before = values.get(name);
  if (before) before.push(value);
  else values.set(name, [value]);
}
