import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { foldName } from '../timeline/text/fold-name.ts';
import { firstFound, type Found } from './found.ts';
import { textsOf, type LinkedThing } from './json-ld.ts';
import type { PageParts } from './page-parts.ts';

/** The end of a truncated headline. */
const cut = /\s*(?:…|\.\.\.)$/;

/** Separators of a headline and the name of the outlet. */
const outletAfter = /\s+[|–—·»:-]\s+([^|–—·»]+)$/;

/**
 * The headline of a page, as printed: from JSON-LD, meta tags, its heading, or its title. The name of the outlet is
 * removed, and a complete headline is preferred to a truncated one.
 *
 * @param outlets the names of the outlet
 */
export function pageHeadline(
  { meta, headings, title }: PageParts,
  articles: readonly LinkedThing[],
  outlets: readonly string[],
): Found<string> | null {
  const read = (text: string | undefined, from: string): Found<string> | null => {
    const value = text === undefined ? '' : withoutOutlet(plainText(text), outlets);
    return value === '' || outlets.some((outlet) => isAlike(outlet, value)) ? null : { value, from };
  };
  const found = [
    ...articles.flatMap((thing) => textsOf(thing['headline']).map((text) => read(text, 'JSON-LD headline'))),
    read(meta.get('og:title')?.[0], 'meta og:title'),
    read(meta.get('citation_title')?.[0] ?? meta.get('dc.title')?.[0], 'meta citation_title'),
    read(headings.length === 1 ? headings[0] : undefined, 'h1'),
    read(meta.get('twitter:title')?.[0], 'meta twitter:title'),
    read(title, 'title'),
  ].filter((one) => one !== null);
  const first = firstFound(...found);
  const stem = first && cut.test(first.value) ? first.value.replace(cut, '') : null;
  return found.find(({ value }) => stem !== null && value.startsWith(stem) && !cut.test(value)) ?? first;
}

/** Removes markup from a text, which a news system may have escaped twice. */
function plainText(text: string): string {
  return toString(fromHtml(text, { fragment: true }))
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutOutlet(headline: string, outlets: readonly string[]): string {
  const [, last] = outletAfter.exec(headline) ?? [];
  if (last === undefined || !outlets.some((outlet) => isAlike(outlet, last))) return headline;
  return headline.replace(outletAfter, '');
}

const isAlike = (one: string, other: string): boolean => bare(one) === bare(other);

function bare(name: string): string {
  return foldName(name).replace(/[^\p{L}\p{N}]/gu, '');
}
