import { sameAddress } from '../check/rules/addresses.ts';
import { hostOf } from '../metadata/read-address.ts';
import { compareText } from '../timeline/text/compare-text.ts';
import { foldName } from '../timeline/text/fold-name.ts';

/** The data of an existing article. */
export type KnownArticle = { id: string; url: string; publisher: string; agency?: string; language?: string };

/** The existing article with one of some addresses, also on a mobile host, or undefined. */
export function findSame(addresses: readonly string[], known: readonly KnownArticle[]): KnownArticle | undefined {
  const pages = new Set(addresses.map(pageOf));
  return known.find(({ url }) => pages.has(pageOf(url)));
}

/** An address without a mobile prefix. */
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
 * The spelling of an outlet in the articles from a host: the name that the page gives itself if any article has it,
 * otherwise the most frequent one.
 *
 * @param printed the name that the page gives itself
 */
export function outletAt(own: readonly KnownArticle[], printed: string | undefined): string | undefined {
  const names = commonest(own.map(({ publisher }) => publisher));
  return names.find((name) => printed !== undefined && foldName(name) === foldName(printed)) ?? names[0];
}

/** The language of the articles from a host, with its country, if the page declares the same language or none. */
export function languageAt(own: readonly KnownArticle[], named: string | undefined): string | undefined {
  const plain = (tag: string) => tag.split('-')[0];
  return commonest(own.flatMap(({ language }) => language ?? [])).find(
    (tag) => named === undefined || plain(tag) === plain(named),
  );
}

/** The prefix of the ids of an outlet's articles, or undefined if it has none. */
export function prefixOf(publisher: string, known: readonly KnownArticle[]): string | undefined {
  const ids = known.filter((article) => article.publisher === publisher).map(({ id }) => id);
  return commonest(ids.flatMap((id) => /^(.+?)-(?:\d{4}(?=-|$)|undated(?=-|$))/.exec(id)?.[1] ?? []))[0];
}

/** Unique texts, the most frequent first. */
function commonest(texts: readonly string[]): string[] {
  return [...Map.groupBy(texts, (text) => text)]
    .sort(([one, its], [other, others]) => others.length - its.length || compareText(one, other))
    .map(([text]) => text);
}
