import type { articleTypes } from '../timeline/schema/article.ts';
import { articleThings } from './article-thing.ts';
import { firstFound, type Found } from './found.ts';
import { namesOf, typesOf } from './json-ld.ts';
import { pageAddress } from './page-address.ts';
import { pageAgency, pageAuthors } from './page-authors.ts';
import { pageHeadline } from './page-headline.ts';
import { pageLanguage } from './page-language.ts';
import { readParts, type PageParts } from './page-parts.ts';
import { publishedDay } from './published-day.ts';
import { hostOf } from './read-address.ts';

/** The metadata of the article on a page. Missing or implausible values are null. */
export type PageFields = {
  type: Found<(typeof articleTypes)[number]> | null;
  title: Found<string> | null;
  /** The outlet as the page names it. */
  publisher: Found<string> | null;
  agency: Found<string> | null;
  authors: Found<string[]> | null;
  url: Found<string>;
  /** The day of publication, as printed in the outlet's time zone. */
  published: Found<string> | null;
  language: Found<string> | null;
};

/** What is known before reading: outlets by host, agencies, and the current day. */
export type Known = { outletNames: readonly string[]; agencies: readonly string[]; today: string };

/**
 * Extracts the metadata of the article on a page: from JSON-LD, then meta tags, then its text.
 *
 * @param url the address of the page
 */
export function readPage(html: string, url: string, known: Known): PageFields {
  return readFields(readParts(html), url, known);
}

/** See {@link readPage}. */
export function readFields(parts: PageParts, url: string, { outletNames, agencies, today }: Known): PageFields {
  const articles = articleThings(parts.things, url);
  const publisher = pagePublisher(parts, articles);
  const names = [...outletNames, ...(publisher ? [publisher.value] : []), hostOf(url), hostOf(url).split('.')[0]!];
  const language = pageLanguage(parts);
  return {
    type: pageType(articles),
    title: pageHeadline(parts, articles, names),
    publisher,
    agency: pageAgency(parts, articles, agencies, outletNames[0] ?? publisher?.value),
    authors: pageAuthors(parts, articles, [...names, ...agencies]),
    url: pageAddress(parts, url),
    published: publishedDay(parts, url, language?.value ?? '', today),
    language,
  };
}

function pagePublisher({ meta, things }: PageParts, articles: ReturnType<typeof articleThings>): Found<string> | null {
  const article = articles.find((thing) => 'publisher' in thing);
  const read = (name: string | undefined, from: string): Found<string> | null =>
    name === undefined || /https?:|^@/.test(name) ? null : { value: name.trim(), from };
  return firstFound(
    read(meta.get('og:site_name')?.[0], 'meta og:site_name'),
    read(namesOf(article?.['publisher'], things)[0]?.name, 'JSON-LD publisher'),
    read(meta.get('application-name')?.[0], 'meta application-name'),
  );
}

function pageType(articles: ReturnType<typeof articleThings>): PageFields['type'] {
  const types = articles.flatMap(typesOf);
  const found = (value: 'news' | 'post'): PageFields['type'] => ({ value, from: 'JSON-LD @type' });
  if (types.some((type) => /NewsArticle|Report/.test(type))) return found('news');
  return types.some((type) => /^(?:BlogPosting|SocialMediaPosting)$/.test(type)) ? found('post') : null;
}
