import { copyOf, type Addresses } from '../../addresses.ts';
import { words } from '../../i18n/words.ts';
import type { Article } from '../../timeline/schema/article.ts';
import { dateFrom, endsOf } from '../../timeline/dates/date.ts';
import { headlineOf } from '../../timeline/merge/describe-article.ts';
import type { Entry } from '../../timeline/merge/entry.ts';
import type { Language } from '../../timeline/schema/language.ts';
import type { Site } from '../../timeline/schema/site.ts';
import { cslName, type CslName } from './csl-name.ts';
import { updatedOf } from '../feeds/updated.ts';
import { uriOf } from '../uri-of.ts';

/** The CSL 1.0.2 types of articles and entries. */
export type CslType = 'article-newspaper' | 'report' | 'post' | 'dataset' | 'entry-encyclopedia' | 'webpage';

/** A date in CSL-JSON: a list of year, month and day, or two for an interval. */
export type CslDate = { 'date-parts': number[][]; circa?: boolean };

/** An article or an entry in CSL-JSON. */
export type CslItem = {
  id: string;
  type: CslType;
  title: string;
  author?: CslName[];
  'container-title'?: string;
  publisher?: string;
  genre?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL: string;
  language: string;
  note?: string;
};

/** A statement is a report, as in APA style for press releases: it has a publisher, but no publication around it. */
const types: Record<Article['type'], CslType> = {
  news: 'article-newspaper',
  statement: 'report',
  post: 'post',
  dataset: 'dataset',
  encyclopedia: 'entry-encyclopedia',
};

/** Types with an outlet that is their publisher, not a publication around them. */
const published: ReadonlySet<CslType> = new Set(['report', 'dataset']);

/**
 * An article for a reference manager; its id is the citation key. An agency is the author if none is named, otherwise it is
 * in the note. The archived copy is in the note, too: styles print `archive` in place of the outlet.
 *
 * @param language the language of a described headline and of the kind of article
 */
export function cslOfArticle(article: Article, language: Language): CslItem {
  const { id, publisher, agency, authors, url } = article;
  const type = types[article.type];
  const names = authors.length > 0 ? authors.map(cslName) : agency === undefined ? [] : [{ literal: agency }];
  return {
    id,
    type,
    title: headlineOf(article, language).text,
    ...(names.length > 0 && { author: names }),
    ...(published.has(type) ? { publisher } : { 'container-title': publisher }),
    ...(article.type === 'statement' && { genre: words[language].kindOfArticle.statement }),
    ...(article.published !== undefined && { issued: cslDate(article.published) }),
    accessed: cslDate(article.accessed),
    URL: uriOf(url),
    language: article.language,
    note: [
      ...(agency !== undefined && authors.length > 0 ? [`${words[language].agency}: ${agency}`] : []),
      `Internet Archive: ${uriOf(copyOf(article).url)}`,
    ].join('; '),
  };
}

/** An entry for a reference manager: a web page, issued on the day of its last change. */
export function cslOfEntry(entry: Entry, site: Site, language: Language, addresses: Addresses): CslItem {
  return {
    id: `entry-${entry.id}`,
    type: 'webpage',
    title: entry.title[language],
    'container-title': site.title[language],
    issued: cslDate(updatedOf(entry)),
    URL: addresses.absolute(addresses.entry(entry.id)(language)),
    language,
  };
}

/** An entry, followed by the articles that it cites, by number. */
export function cslOfEntryWithSources(entry: Entry, site: Site, language: Language, addresses: Addresses): CslItem[] {
  return [
    cslOfEntry(entry, site, language, addresses),
    ...entry.citations.map(({ article }) => cslOfArticle(article, language)),
  ];
}

/** An EDTF date in CSL-JSON, where uncertain and approximate dates are both `circa`. */
export function cslDate(edtf: string): CslDate {
  const { uncertain, approximate } = dateFrom(edtf);
  const parts = endsOf(edtf).map((end) => end.split('-').map(Number));
  return { 'date-parts': parts, ...((uncertain || approximate) && { circa: true }) };
}
