import { sameAddress } from '../check/rules/addresses.ts';
import { hostOf } from '../metadata/read-address.ts';
import { compareText } from '../timeline/text/compare-text.ts';
import { foldName } from '../timeline/text/fold-name.ts';

/** What is looked up of an article that the timeline has already. */
export type KnownArticle = { id: string; url: string; publisher: string; agency?: string; language?: string };

/** The article that is the same page as one of some addresses, on whatever device, or undefined where there is none. */
export function findSame(addresses: readonly string[], known: readonly KnownArticle[]): KnownArticle | undefined {
  const pages = new Set(addresses.map(pageOf));
  return known.find(({ url }) => pages.has(pageOf(url)));
}

/** An address without what says for which device it is. */
function pageOf(url: string): string {
  const page = new URL(url);
  page.hostname = hostOf(url);
  page.pathname = page.pathname.replace(/(?:\/amp|\.amp)(?=\/?$|\.html$)/, '').replace(/^\/amp(?=\/)/, '');
  page.searchParams.delete('amp');
  return sameAddress(page.href);
}

/** The articles of an outlet's host. */
export const atHost = (url: string, known: readonly KnownArticle[]): KnownArticle[] =>
  known.filter((article) => hostOf(article.url) === hostOf(url));

/**
 * How the articles at a host spell their outlet: the name that the page gives itself, if some have it, else the commonest.
 *
 * @param printed the name that the page gives itself
 */
export function outletAt(own: readonly KnownArticle[], printed: string | undefined): string | undefined {
  const names = commonest(own.map(({ publisher }) => publisher));
  return names.find((name) => printed !== undefined && foldName(name) === foldName(printed)) ?? names[0];
}

/** The language of the articles at a host, with its country, where the page names the same or none. */
export function languageAt(own: readonly KnownArticle[], named: string | undefined): string | undefined {
  const plain = (tag: string) => tag.split('-')[0];
  return commonest(own.flatMap(({ language }) => language ?? [])).find(
    (tag) => named === undefined || plain(tag) === plain(named),
  );
}

/** What the ids of an outlet's articles begin with, or undefined where it has none. */
export function prefixOf(publisher: string, known: readonly KnownArticle[]): string | undefined {
  const ids = known.filter((article) => article.publisher === publisher).map(({ id }) => id);
  return commonest(ids.flatMap((id) => /^(.+?)-(?:\d{4}(?=-|$)|undated(?=-|$))/.exec(id)?.[1] ?? []))[0];
}

/** Texts once each, the one that is there most often first. */
function commonest(texts: readonly string[]): string[] {
  return [...Map.groupBy(texts, (text) => text)]
    .sort(([one, its], [other, others]) => others.length - its.length || compareText(one, other))
    .map(([text]) => text);
}
