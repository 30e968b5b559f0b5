import { articleFile, eventFile } from '../../timeline/schema/content.ts';
import {
  parseDate,
  resolveReportedDate,
  settleDate,
  type ReportedDate,
  type TimelineDate,
} from '../../timeline/dates/date.ts';
import { publishedOf } from '../../timeline/merge/describe-article.ts';
import { canLieWithin } from '../../timeline/record/record.ts';
import { kebabCase } from '../../timeline/schema/fields.ts';
import { slugOf } from '../../timeline/text/slug.ts';
import { closestTo, suggest } from '../../timeline/text/suggest.ts';
import { isUnread, type ReadableArticle, type ReadableContent, type ReadableEvent, type Unread } from './readable.ts';

type Claimed = { article: ReadableArticle; index: number; date: string | undefined };

/** A match that the record counts: its competition as the event names it, and the first day it can have been played. */
export type MatchInTenure = { competition: string; firstDay: string };

/** The content with what is looked up again and again. */
export class ContentView {
  readonly articleIds: ReadonlySet<string>;
  readonly eventIds: ReadonlySet<string>;
  readonly site: ReadableContent['site'];
  /** The competitions of all matches, as the events name them. */
  readonly competitions: ReadonlySet<string>;
  /** The matches that the record counts, or null where not all that is needed to tell could be read. */
  readonly counted: readonly MatchInTenure[] | null;
  readonly #events: ReadonlyMap<string, ReadableEvent>;
  readonly #unread: Unread;
  readonly #claimed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #claims: ReadonlyMap<string, readonly Claimed[]>;
  readonly #vague: ReadonlySet<string>;

  readonly #misnamed: NonNullable<ReadableContent['misnamed']>;

  constructor({ articles, events, site, misnamed = { events: [], articles: [] } }: ReadableContent, unread: Unread) {
    this.#misnamed = misnamed;
    this.site = site;
    this.#unread = unread;
    this.#events = new Map(events.map((event) => [event.id, event]));
    this.articleIds = new Set([...articles.map(({ id }) => id), ...misnamed.articles]);
    this.eventIds = new Set([...this.#events.keys(), ...misnamed.events]);
    this.#claimed = new Map(articles.map((article) => [article.id, new Set(this.#eventsMeant(article))]));
    this.#vague = new Set([...articles.filter(isVague).map(({ id }) => id), ...misnamed.articles]);
    this.#claims = Map.groupBy(articles.flatMap(claimsOf), ({ event }) => event);
    this.competitions = new Set(events.flatMap(({ match }) => match?.competition ?? []));
    this.counted = this.#countedMatches(events);
  }

  /** Whether a field is there and could not be read. */
  isUnread(file: string, ...field: PropertyKey[]): boolean {
    return isUnread(this.#unread, file, field);
  }

  /** See {@link suggest}: for an event that there is not. */
  suggestEvent(mistyped: string): string {
    return suggestId(mistyped, this.#events.keys());
  }

  /** See {@link suggest}: for an article that there is not. */
  suggestArticle(mistyped: string): string {
    return suggestId(mistyped, this.#claimed.keys());
  }

  /**
   * Whether the article makes a claim about the event; one whose claims cannot all be read is believed to. An event whose
   * name is no id is claimed by the id that it will have.
   */
  hasClaim(articleId: string, eventId: string): boolean {
    return this.#vague.has(articleId) || this.#claimed.get(articleId)?.has(slugOf(eventId)) === true;
  }

  /** Whether any article claims the event, or one whose claims cannot all be read may. */
  isClaimed(eventId: string): boolean {
    return [...this.articleIds].some((id) => this.hasClaim(id, eventId));
  }

  /** Whether the event is known, and is no match. */
  isNoMatch(eventId: string): boolean {
    const event = this.#events.get(eventId);
    return event !== undefined && event.match === undefined && !this.isUnread(eventFile(eventId), 'match');
  }

  /** Whether every event is known to be a match or not, and each match's competition. */
  knowsMatches(): boolean {
    return (
      this.#misnamed.events.length === 0 &&
      [...this.#events.values()].every(
        ({ id, match }) => match?.competition !== undefined || !this.isUnread(eventFile(id), 'match'),
      )
    );
  }

  /** The dates that the articles give for the event. */
  claimedDates(eventId: string): TimelineDate[] {
    return (this.#claims.get(eventId) ?? []).flatMap((claim) => resolved(claim)?.date ?? []);
  }

  /** Whether all dates that are claimed for the event could be read. */
  isWhole(eventId: string): boolean {
    const claims = this.#claims.get(eventId) ?? [];
    const claimants = [...this.#claimed].filter(([, events]) => events.has(eventId)).map(([id]) => id);
    return (
      this.#vague.size === 0 &&
      kebabCase.test(eventId) &&
      claimants.every((id) => claims.some(({ article }) => article.id === id)) &&
      claims.every((claim) =>
        claim.date === undefined
          ? !this.isUnread(articleFile(claim.article.id), 'claims', claim.index, 'date')
          : resolved(claim) !== null,
      )
    );
  }

  /** A mistyped event is a problem of its own, and not held against the event that was meant. */
  #eventsMeant(article: ReadableArticle): string[] {
    return claimsOf(article).map(({ event }) =>
      this.eventIds.has(event) ? event : (closestTo(event, this.eventIds) ?? event),
    );
  }

  #countedMatches(events: readonly ReadableEvent[]): MatchInTenure[] | null {
    const { start, end } = this.site.tenure ?? {};
    // A tenure that ends before it starts is a problem of its own.
    if (start === undefined || end === undefined || start > end || !this.knowsMatches()) return null;
    const played = events.flatMap((event) => (event.match ? { date: this.#dateOf(event), match: event.match } : []));
    if (played.some(({ date }) => date === null)) return null;
    return played.flatMap(({ date, match: { competition } }) =>
      canLieWithin(date!, { start, end }) ? { competition: competition!, firstDay: date!.first } : [],
    );
  }

  #dateOf({ id, date }: ReadableEvent): TimelineDate | null {
    if (date !== undefined) return parseDate(date);
    return this.isWhole(id) && !this.isUnread(eventFile(id), 'date') ? settleDate(this.claimedDates(id)) : null;
  }
}

/** Where a file whose name is no id comes closest, nothing is suggested: its name has to change. */
function suggestId(mistyped: string, ids: Iterable<string>): string {
  const closest = closestTo(mistyped, ids);
  return closest !== undefined && kebabCase.test(closest) ? suggest(mistyped, [closest]) : '';
}

function claimsOf(article: ReadableArticle): (Claimed & { event: string })[] {
  return (article.claims ?? []).flatMap((claim, index) =>
    claim?.event === undefined ? [] : { article, index, event: claim.event, date: claim.date },
  );
}

/** The date of a claim, or null where it cannot be placed. */
function resolved({ article, date }: Claimed): ReportedDate | null {
  return date === undefined ? null : resolveReportedDate(date, publishedOf(article));
}

/** Whether an article may claim more than can be read. */
function isVague({ claims }: ReadableArticle): boolean {
  return claims === undefined || claims.some((claim) => claim?.event === undefined);
}
