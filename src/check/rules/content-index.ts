import { parseDate, resolveReportedDate, settleDate, type TimelineDate } from '../../timeline/dates/date.ts';
import { publishedOf } from '../../timeline/merge/describe-article.ts';
import { canLieWithin } from '../../timeline/record/record.ts';
import type { Article, Claim } from '../../timeline/schema/article.ts';
import type { Event } from '../../timeline/schema/event.ts';
import type { Site } from '../../timeline/schema/site.ts';
import { closestTo } from '../../timeline/text/suggest.ts';
import type { CheckedFiles } from './checked-files.ts';
import { findRenamed, type Renamed } from './find-renamed.ts';

/** A claim with its article, and its index in the article. */
export type IndexedClaim = { article: Article; claim: Claim; index: number };

/** A match that counts for the record: its competition as events name it, and the first day it can have been played. */
export type CountedMatch = { competition: string; firstDay: string };

/** The valid files, indexed. */
export class ContentIndex {
  readonly files: CheckedFiles;
  readonly events: ReadonlyMap<string, Event>;
  readonly articles: ReadonlyMap<string, Article>;
  /** Ids that were changed without an alias. */
  readonly renamed: Renamed;
  /** The competitions of all matches, as events name them. */
  readonly competitions: ReadonlySet<string>;
  /** The matches that count for the record, or null if that depends on an invalid file. */
  readonly counted: readonly CountedMatch[] | null;
  readonly #claims: ReadonlyMap<string, readonly IndexedClaim[]>;

  constructor(files: CheckedFiles) {
    this.files = files;
    this.events = new Map(files.events.map((event) => [event.id, event]));
    this.articles = new Map(files.articles.map((article) => [article.id, article]));
    this.renamed = findRenamed(files);
    const claims = files.articles.flatMap((article) =>
      article.claims.map((claim, index) => ({ article, claim, index })),
    );
    this.#claims = Map.groupBy(claims, ({ claim }) => this.meantEvent(claim.event));
    this.competitions = new Set(files.events.flatMap(({ match }) => match?.competition ?? []));
    this.counted = files.site ? this.#countMatches(files.site) : null;
  }

  /** Whether an event exists, valid or not. */
  hasEvent(id: string): boolean {
    return this.events.has(id) || this.files.unread.events.has(id) || this.renamed.events.has(id);
  }

  /** Whether an article exists, valid or not. */
  hasArticle(id: string): boolean {
    return this.articles.has(id) || this.files.unread.articles.has(id) || this.renamed.articles.has(id);
  }

  /** The claims about an event, also those with a mistyped id. */
  claimsAbout(eventId: string): readonly IndexedClaim[] {
    return this.#claims.get(eventId) ?? [];
  }

  /** Whether an article makes a claim about an event, or may do so because it is invalid or missing. */
  mayClaim(articleId: string, eventId: string): boolean {
    const article = this.articles.get(this.renamed.articles.get(articleId) ?? articleId);
    return !article || article.claims.some(({ event }) => this.meantEvent(event) === eventId);
  }

  /** Whether an invalid article names the event, and so may make a claim about it. */
  isNamedUnread(eventId: string): boolean {
    return [...this.files.unread.articles.values()].some((text) => text.includes(eventId));
  }

  /** The claimed dates of an event. */
  claimedDates(eventId: string): TimelineDate[] {
    return this.claimsAbout(eventId).flatMap((claim) => dateOfClaim(claim) ?? []);
  }

  /** The id of the event that a possibly mistyped or earlier id stands for. */
  meantEvent(id: string): string {
    if (this.events.has(id) || this.files.unread.events.has(id)) return id;
    return this.renamed.events.get(id) ?? closestTo(id, this.events.keys()) ?? id;
  }

  #countMatches({ tenure }: Site): CountedMatch[] | null {
    if (this.files.unread.events.size > 0) return null;
    const matches = this.files.events.flatMap((event) =>
      event.match ? [{ match: event.match, date: this.dateOf(event) }] : [],
    );
    if (matches.some(({ date }) => date === null)) return null;
    return matches.flatMap(({ match: { competition }, date }) =>
      canLieWithin(date!, tenure) ? [{ competition, firstDay: date!.first }] : [],
    );
  }

  /** The date of an event, or null if it has none or depends on an invalid file. */
  dateOf({ id, date }: Event): TimelineDate | null {
    if (date !== undefined) return parseDate(date);
    return this.isNamedUnread(id) ? null : settleDate(this.claimedDates(id));
  }
}

/** The date of a claim, or null if it gives none. */
export function dateOfClaim({
  article,
  claim: { date },
}: Pick<IndexedClaim, 'article' | 'claim'>): TimelineDate | null {
  return date === undefined ? null : (resolveReportedDate(date, publishedOf(article))?.date ?? null);
}
