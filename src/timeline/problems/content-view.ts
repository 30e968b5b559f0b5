import type { Article } from '../article.ts';
import type { Content } from '../content.ts';
import { resolveReportedDate, type TimelineDate } from '../date.ts';
import { publishedOf } from '../describe-article.ts';
import { closestTo } from '../suggest.ts';

/**
 * Files that cannot be read, or do not fit their schema, by id. What they would have said is not held against the
 * others: for articles, the events that they claim, where so much can be read.
 */
export type Unreadable = { articles: ReadonlyMap<string, ReadonlySet<string> | null>; events: ReadonlySet<string> };

/** The content as far as it can be read: the site's own files may be missing or unfit. */
export type ReadableContent = Pick<Content, 'articles' | 'events'> & {
  [File in 'site' | 'phases']: Content[File] | null;
};

/** The content with what is looked up again and again. */
export class ContentView {
  readonly articleIds: ReadonlySet<string>;
  readonly eventIds: ReadonlySet<string>;
  readonly site: Content['site'] | null;
  /** The competitions of all matches, as the events name them. */
  readonly competitions: ReadonlySet<string>;
  readonly #noMatches: ReadonlySet<string>;
  readonly #claimed = new Map<string, Set<string>>();
  readonly #claims: Map<string, { article: Article; date: string | undefined }[]>;
  readonly #opaque: boolean;

  constructor({ articles, events, site }: ReadableContent, unreadable: Unreadable) {
    this.site = site;
    this.articleIds = new Set([...articles.map(({ id }) => id), ...unreadable.articles.keys()]);
    this.eventIds = new Set([...events.map(({ id }) => id), ...unreadable.events]);
    for (const { id, claims } of articles) this.#claimed.set(id, this.#meant(claims.map(({ event }) => event)));
    for (const [id, claims] of unreadable.articles) if (claims) this.#claimed.set(id, this.#meant(claims));
    this.competitions = new Set(events.flatMap(({ match }) => match?.competition ?? []));
    this.#noMatches = new Set(events.flatMap(({ id, match }) => (match ? [] : [id])));
    this.#opaque = [...unreadable.articles.values()].includes(null);
    this.#claims = Map.groupBy(
      articles.flatMap((article) => article.claims.map(({ event, date }) => ({ article, event, date }))),
      ({ event }) => event,
    );
  }

  /** A mistyped event is a problem of its own, and not held against the event that was meant. */
  #meant(claimed: Iterable<string>): Set<string> {
    return new Set([...claimed].map((id) => (this.eventIds.has(id) ? id : (closestTo(id, this.eventIds) ?? id))));
  }

  /** Whether the article makes a claim about the event; one that cannot be read is believed to. */
  hasClaim(articleId: string, eventId: string): boolean {
    return this.#claimed.get(articleId)?.has(eventId) ?? this.articleIds.has(articleId);
  }

  /** Whether any article claims the event, or one that cannot be read may. */
  isClaimed(eventId: string): boolean {
    return this.#opaque || [...this.#claimed.values()].some((events) => events.has(eventId));
  }

  /** Whether the event is known, and is no match. */
  isNoMatch(eventId: string): boolean {
    return this.#noMatches.has(eventId);
  }

  /** The dates that the articles give for the event. */
  claimedDates(eventId: string): TimelineDate[] {
    return (this.#claims.get(eventId) ?? []).flatMap(({ article, date }) => {
      const reported = date === undefined ? null : resolveReportedDate(date, publishedOf(article));
      return reported ? [reported.date] : [];
    });
  }

  /** Whether all that is claimed about the event could be read. */
  isWhole(eventId: string): boolean {
    return (
      !this.#opaque &&
      [...this.#claimed].every(
        ([id, events]) => !events.has(eventId) || this.#claims.get(eventId)?.some(({ article }) => article.id === id),
      )
    );
  }
}
