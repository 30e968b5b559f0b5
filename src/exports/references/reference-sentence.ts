import { copyOf, type Addresses } from '../../addresses.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { words } from '../../i18n/words.ts';
import type { Article } from '../../timeline/schema/article.ts';
import { dateFrom } from '../../timeline/dates/date.ts';
import { headlineOf, publishedOf } from '../../timeline/merge/describe-article.ts';
import type { Entry } from '../../timeline/merge/entry.ts';
import { updatedOf } from '../feeds/updated.ts';
import type { Language } from '../../timeline/schema/language.ts';
import type { Site } from '../../timeline/schema/site.ts';
import { isolated } from '../../timeline/text/isolate.ts';

/** The number of outlets that are named before the others are counted. */
const maxNamed = 3;

/** A sentence in two parts, between which the reader’s browser writes the day of access. */
export type EntryReference = { version: string; place: string };

/**
 * A sentence that cites an entry: `“The derby” (9 March 2019), The Ostra chess club, as of 20 November 2026` and
 * `, https://… Sources: Gazette and 4 more.` As in the files for reference managers, the date of the page is its last
 * change. Plain text without no-break spaces, for copying.
 */
export function citeEntry(entry: Entry, site: Site, language: Language, addresses: Addresses): EntryReference {
  const say = words[language];
  const outlets = [...new Set(entry.citations.map(({ article }) => article.publisher))];
  const named = outlets.length <= maxNamed + 1 ? outlets : outlets.slice(0, maxNamed);
  const list = say.data.andMore(named.map(isolated).join(', '), outlets.length - named.length);
  const address = addresses.absolute(addresses.entry(entry.id)(language));
  const version = say.data.asOf(formatDate(dateFrom(updatedOf(entry)), language));
  return {
    version: plain(
      `“${entry.title[language]}” (${formatDate(entry.date, language)}), ${site.title[language]}, ${version}`,
    ),
    place: plain(`, ${address} ${say.sources}: ${list}.`),
  };
}

/** A sentence that cites an article: authors, headline, outlet, date, address, day of access, and archived copy. */
export function citeArticle(article: Article, language: Language): string {
  const say = words[language];
  const { text, printed } = headlineOf(article, language);
  const published = publishedOf(article);
  const parts = [
    ...article.authors.map(isolated),
    printed ? `“${isolated(text)}”` : text,
    isolated(article.publisher) +
      (article.agency && article.agency !== article.publisher ? ` (${isolated(article.agency)})` : ''),
    published ? formatDate(published, language) : say.undated,
    article.url,
  ];
  const read = say.data.readOn(formatDate(dateFrom(article.accessed), language));
  const archived = say.data.archived(copyOf(article).url);
  return plain(`${parts.join(', ')} (${read}; ${archived}).`);
}

const plain = (text: string): string => text.replace(/\s+/g, ' ');
