import { withoutTracking } from '../check/rules/addresses.ts';
import type { Found } from '../metadata/found.ts';
import { dayInAddress, hostOf, wordsOfAddress } from '../metadata/read-address.ts';
import type { PageFields } from '../metadata/read-page.ts';
import type { ReadableField } from '../timeline/schema/article.ts';
import { slugOf } from '../timeline/text/slug.ts';
import { atHost, languageAt, outletAt, prefixOf, type KnownArticle } from './known-articles.ts';
import { newArticleId } from './new-id.ts';

/** An article from a page: each field with its source, or left out. */
export type ArticleDraft = { id: string; fields: { [Field in ReadableField]?: Found<string | string[]> } };

/**
 * The fields of a new article before a person has checked them.
 *
 * @param page the metadata of the page, or null if it could not be read: then only the address is used
 * @param url the requested address
 * @param known the existing articles, for the spelling of the outlet
 */
export function draftArticle(page: PageFields | null, url: string, known: readonly KnownArticle[]): ArticleDraft {
  const own = atHost(page?.url.value ?? url, known);
  const day = dayInAddress(url);
  const published = page ? page.published : day === null ? null : { value: day, from: 'the address' };
  const publisher = outletOf(page, url, own);
  const address = page?.url ?? { value: url, from: 'the address' };
  const language = languageOf(page, own);
  const prefix =
    prefixOf(publisher.value, known) ?? slugOf(publisher.value.replace(/\.[a-z]{2,}$/, '')).replaceAll('-', '');
  const words = page?.title?.value ?? wordsOfAddress(url);
  return {
    id: newArticleId(prefix, published?.value, words),
    fields: {
      type: page?.type ?? { value: 'news', from: 'nothing says otherwise' },
      ...(page?.title && { title: page.title }),
      publisher,
      ...(page?.agency && { agency: page.agency }),
      ...(page?.authors && { authors: page.authors }),
      url: { ...address, value: withoutTracking(address.value.replace(/#.*$/s, '')) },
      ...(published && { published }),
      ...(language && { language }),
    },
  };
}

function outletOf(page: PageFields | null, url: string, own: readonly KnownArticle[]): Found<string> {
  const spelled = outletAt(own, page?.publisher?.value);
  if (spelled !== undefined) return { value: spelled, from: `the articles of ${hostOf(url)} that are there` };
  return page?.publisher ?? { value: hostOf(url), from: 'the address' };
}

function languageOf(page: PageFields | null, own: readonly KnownArticle[]): Found<string> | null {
  const spelled = languageAt(own, page?.language?.value);
  if (spelled === undefined) return page?.language ?? null;
  return { value: spelled, from: 'the articles of the same host that are there' };
}
