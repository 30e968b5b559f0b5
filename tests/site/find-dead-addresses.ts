import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** A link in the site's files to something that does not exist. */
export type DeadAddress = { file: string; address: string };

/** Files other than pages that contain addresses: feeds, tables, calendars, references. */
const data = /\.(xml|json|csv|ics|bib|ris|txt)$/;

/**
 * Finds the addresses in HTML pages that lead to no file of the site, or to no element of the page they lead to; and
 * such addresses in full, with the origin, in every other file of text.
 *
 * @param files all files of the site, by their path in it
 * @param origin the site's own origin: absolute addresses that start with it are checked too
 * @param base the path below which the site lives
 */
export function findDeadAddresses(files: ReadonlyMap<string, Buffer>, origin: string, base: string): DeadAddress[] {
  const pages = [...files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, bytes]) => readPage(path, bytes.toString()));
  const idsOf = new Map(pages.map(({ path, ids }) => [path, ids]));
  const others = [...files]
    .filter(([path]) => data.test(path))
    .map(([path, bytes]) => ({ path, addresses: ownAddresses(bytes.toString(), origin) }));
  return [...pages, ...others].flatMap(({ path, addresses }) => {
    const here = origin + base + path.replace(/index\.html$/, '');
    return addresses
      .filter((address) => !leadsSomewhere(new URL(address, here), origin, base, files, idsOf))
      .map((address) => ({ file: path, address }));
  });
}

function leadsSomewhere(
  { origin: host, pathname, hash }: URL,
  origin: string,
  base: string,
  files: ReadonlyMap<string, Buffer>,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (host !== origin) return true;
  if (!pathname.startsWith(base)) return false;
  const path = decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
  if (!files.has(path)) return false;
  return hash === '' || !path.endsWith('.html') || (idsOf.get(path)?.has(decodeURIComponent(hash.slice(1))) ?? false);
}

function readPage(path: string, html: string): { path: string; ids: Set<string>; addresses: string[] } {
  const ids = new Set<string>();
  const addresses: string[] = [];
  visit(fromHtml(html), 'element', ({ properties }) => {
    if (properties['id']) ids.add(String(properties['id']));
    for (const name of ['href', 'src', 'action', 'xLinkHref']) {
      if (typeof properties[name] === 'string') addresses.push(properties[name]);
    }
    const content = properties['content'];
    if (typeof content === 'string' && /^https?:\/\//.test(content)) addresses.push(content);
  });
  return { path, ids, addresses };
}

/** The addresses of the site in a text of any format, each once. */
function ownAddresses(text: string, origin: string): string[] {
  const address = new RegExp(`${origin.replace(/[.]/g, '\\.')}/[^\\s"'<>\\\\(){}|&,;]*`, 'g');
  // Calendars break their lines anywhere.
  const whole = text.replace(/\r\n[ \t]/g, '');
  return [...new Set(whole.match(address))];
}
