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

/** The types of CSL 1.0.2 that articles and entries have. */
export type CslType = 'article-newspaper' | 'report' | 'post' | 'dataset' | 'entry-encyclopedia' | 'webpage';

/** A date as CSL-JSON has it: one list of year, month and day for a date, two for an interval. */
export type CslDate = { 'date-parts': number[][]; circa?: boolean };

/** What CSL-JSON says of an article or an entry. */
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

/**
 * A statement is a report, as APA has it for press releases: who makes it publishes it, and it appears in nothing larger.
 */
const types: Record<Article['type'], CslType> = {
  news: 'article-newspaper',
  statement: 'report',
  post: 'post',
  dataset: 'dataset',
  encyclopedia: 'entry-encyclopedia',
};

/** What its outlet does not contain but publish. */
const published: ReadonlySet<CslType> = new Set(['report', 'dataset']);

/**
 * An article for a reference manager; its id is the citation key. An agency stands for the author where none is named,
 * and in the note beside one. The archived copy is in the note too: styles take `archive` for where the thing itself is
 * kept, and name it in place of the outlet.
 *
 * @param language of a described headline and of the kind of article
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

/** An entry for a reference manager: a page of the timeline, as it was after its last change. */
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

/** An entry and, after it, the articles it cites, in the order of their numbers. */
export function cslOfEntryWithSources(entry: Entry, site: Site, language: Language, addresses: Addresses): CslItem[] {
  return [
    cslOfEntry(entry, site, language, addresses),
    ...entry.citations.map(({ article }) => cslOfArticle(article, language)),
  ];
}

/** An EDTF date as CSL-JSON has it; both sorts of doubt are `circa` there. */
export function cslDate(edtf: string): CslDate {
  const { uncertain, approximate } = dateFrom(edtf);
  const parts = endsOf(edtf).map((end) => end.split('-').map(Number));
  return { 'date-parts': parts, ...((uncertain || approximate) && { circa: true }) };
}
