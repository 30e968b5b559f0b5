import { createHash } from 'node:crypto';
import { unbreakable, unbreakableInHeadline } from '../i18n/sentences.ts';
import { memoize } from '../timeline/text/memoize.ts';

/** A comment, a doctype, a tag, or a text. In what Astro writes, quotes and signs are where HTML wants them. */
const token = /<!--[^]*?-->|<!doctype[^>]*>|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|[^<]+/giy;

const attribute = /\s+([^\s=>"'/]+)(?:="([^"]*)"|='([^']*)'|=([^\s>]+))?/g;

/** A value of an attribute that needs no quotes. */
const bareValue = /^[^\s"'=<>`]+$/;

/** Elements that have a line of their own, are not running text, or are not read from start to end. */
const skipped = new Set(['title', 'pre', 'option', 'svg', 'time', 'b', 'details']);

const headlines = new Set(['h1', 'h2', 'h3']);

const blocks =
  'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre search section table ul';

/** The elements before whose start tag an end tag can be omitted: https://html.spec.whatwg.org/#optional-tags */
const omittedBefore = byName({
  li: 'li',
  dt: 'dt dd',
  dd: 'dt dd',
  p: blocks,
  option: 'option optgroup',
  thead: 'tbody',
  tbody: 'tbody',
  tr: 'tr',
  th: 'td th',
  td: 'td th',
});

/** The elements whose end tag can be omitted at the end of their parent; a paragraph not within those that follow. */
const omittedAtEnd = new Set(['li', 'dd', 'p', 'option', 'optgroup', 'tbody', 'tr', 'th', 'td', 'body', 'html']);

const keepsParagraph = new Set(['a', 'del', 'ins', 'noscript']);

/** The elements that would be taken for a part of the head if the body had no start tag. */
const headOnly = new Set(['meta', 'noscript', 'link', 'script', 'style', 'template']);

/** A tag that may turn out to be unnecessary when the next one is known. */
type Waiting = { html: string; name: string; isEnd: boolean };

/**
 * Finishes one page as Astro renders it, in one pass and without a tree: there may be tens of thousands. The
 * Content-Security-Policy keeps only the hashes of the page's own scripts and styles: Astro lists those of the whole site,
 * which is longer and allows too much. No line breaks within a score. Scripts are async: a browser scrolls to the fragment of
 * a URL when the page is complete, and modules delay that until they are loaded; each of ours comes after the elements that
 * it needs. Optional tags and quotes are omitted.
 *
 * @param html a page from Astro
 * @param linkTo puts the styles of the page into a file and gives its address; without it they stay in the page
 */
export function finishPage(html: string, linkTo?: (styles: string) => string): string {
  const written: string[] = [];
  const held = new Set<string>();
  let policy = -1;
  let sheet = -1;
  const styles: string[] = [];
  let unread = 0;
  let headline = 0;
  let drawn = 0;
  let waiting: Waiting | null = null;
  const settle = (isUnnecessary: boolean) => {
    if (waiting && !isUnnecessary) written.push(waiting.html);
    waiting = null;
  };
  token.lastIndex = 0;
  for (let found = token.exec(html); found; found = token.exec(html)) {
    const [text, slash, tag = '', attributes = ''] = found;
    if (slash === undefined) {
      settle(false);
      const isRead = unread === 0 && text[0] !== '<';
      written.push(isRead ? keepWhole(plain(text), headline > 0 ? unbreakableInHeadline : unbreakable) : plain(text));
      continue;
    }
    const name = tag.toLowerCase();
    const step = slash === '' ? 1 : -1;
    if (skipped.has(name)) unread += step;
    if (headlines.has(name)) headline += step;
    if (name === 'svg') drawn += step;
    if (slash === '/') {
      if (waiting?.isEnd === false && waiting.name === name && drawn > 0) {
        written.push(closedAtOnce(waiting.html));
        waiting = null;
        continue;
      }
      settle(waiting !== null && isOmittedAtEnd(waiting, name));
      waiting = { html: `</${tag}>`, name, isEnd: true };
      continue;
    }
    settle(waiting !== null && isOmittedBefore(waiting, name));
    const start = `<${tag}${trimAttributes(attributes)}${name === 'script' && / src=/.test(attributes) ? ' async' : ''}>`;
    if (name === 'script' || name === 'style') {
      const end = html.indexOf(`</${tag}>`, token.lastIndex);
      const inner = html.slice(token.lastIndex, end);
      token.lastIndex = end + tag.length + 3;
      if (name === 'style' && linkTo) {
        if (sheet < 0) sheet = written.push('') - 1;
        styles.push(inner);
        continue;
      }
      // Data is neither run nor governed by the policy.
      if (!attributes.includes('application/')) held.add(hashOf(inner));
      written.push(start, inner, `</${tag}>`);
    } else if (drawn > 0 && attributes.endsWith('/')) {
      written.push(closedAtOnce(start));
      if (name === 'svg') drawn--;
    } else if (name === 'head' || name === 'body' || drawn > 0) {
      waiting = { html: start, name, isEnd: false };
    } else {
      if (name === 'meta' && attributes.includes('content-security-policy')) policy = written.length;
      written.push(start);
    }
  }
  settle(waiting !== null && omittedAtEnd.has((waiting as Waiting).name));
  if (policy >= 0) written[policy] = trimPolicy(written[policy]!, held);
  if (linkTo && sheet >= 0) written[sheet] = `<link rel=stylesheet href=${linkTo(styles.join('\n'))}>`;
  return written.join('');
}

function isOmittedBefore({ name, isEnd, html }: Waiting, next: string): boolean {
  if (!isEnd) return (name === 'head' || (name === 'body' && !headOnly.has(next))) && !html.includes(' ');
  return name === 'head' || Boolean(omittedBefore.get(name)?.has(next));
}

function isOmittedAtEnd({ name, isEnd }: Waiting, parent: string): boolean {
  return isEnd && omittedAtEnd.has(name) && !(name === 'p' && keepsParagraph.has(parent));
}

/** The start tag of an element without content, closed: a slash after a value without quotes would belong to the value. */
function closedAtOnce(start: string): string {
  return `${start.slice(0, -1)}${/=[^"]*>$/.test(start) ? ' ' : ''}/>`;
}

/** Attributes without the quotes that they do not need. */
const trimAttributes = memoize((attributes: string): string =>
  attributes
    .replace(/\s*\/?$/, '')
    .replace(attribute, (_, name: string, double?: string, single?: string, bare?: string) => {
      const value = plainValue(double ?? single?.replaceAll('"', '&#34;') ?? bare ?? '');
      if (value === '') return ` ${name}`;
      return ` ${name}=${bareValue.test(value) ? value : `"${value}"`}`;
    }),
);

/** A text without the entities that it does not need. */
function plain(text: string): string {
  return text.includes('&') ? plainValue(text).replace(/&(?:quot|#34);/g, '"') : text;
}

function plainValue(text: string): string {
  return text.includes('&') ? text.replace(/&(?:#39|#x27|apos);/g, "'").replace(/&(?:gt|#62);/g, '>') : text;
}

/** Puts what is not broken over lines into elements of their own, unless the text is nothing else. */
function keepWhole(text: string, pattern: RegExp): string {
  // An address may end a line anywhere: it is wider than a phone.
  if (text.startsWith('http:') || text.startsWith('https:')) return text;
  const parts = text.split(pattern);
  if (parts.length === 1 || parts.every((part, number) => number % 2 === 1 || part === '')) return text;
  return parts.map((part, number) => (number % 2 === 0 ? part : `<span class=whole>${part}</span>`)).join('');
}

function trimPolicy(policy: string, held: ReadonlySet<string>): string {
  return policy.replace(/ '(sha(?:256|384|512)-[^']+)'/g, (allowed, hash: string) => (held.has(hash) ? allowed : ''));
}

/** A hash in a Content-Security-Policy: https://www.w3.org/TR/CSP3/#grammardef-hash-source */
const hashOf = memoize((text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`);

function byName(names: Record<string, string>): Map<string, Set<string>> {
  return new Map(Object.entries(names).map(([name, others]) => [name, new Set(others.split(' '))]));
}
