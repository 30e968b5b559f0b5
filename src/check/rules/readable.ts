import type { Article } from '../../timeline/schema/article.ts';
import type { Content } from '../../timeline/schema/content.ts';
import type { Event } from '../../timeline/schema/event.ts';

/** What could be read of something: a field that does not fit is left out, and so is one that is not there. */
export type Readable<T> = T extends readonly (infer Item)[]
  ? (Readable<Item> | undefined)[]
  : T extends object
    ? { [Field in keyof T]?: Readable<T[Field]> }
    : T;

/** What could be read of an article, whose id is the name of its file. */
export type ReadableArticle = Readable<Omit<Article, 'id'>> & Pick<Article, 'id'>;

/** What could be read of an event, whose id is the name of its file. */
export type ReadableEvent = Readable<Omit<Event, 'id'>> & Pick<Event, 'id'>;

/** The content as far as it can be read. */
export type ReadableContent = {
  articles: ReadableArticle[];
  events: ReadableEvent[];
  site: Readable<Content['site']>;
  phases: Readable<Content['phases']>;
  /** The ids of files that are there and not read by their names: of another ending, in another place, not an id. */
  misnamed?: { events: string[]; articles: string[] };
};

/**
 * By file, the fields that are there and could not be read, as paths from the top; the empty path stands for all of them.
 * They have problems of their own, and what they would have said is not held against anything else.
 */
export type Unread = ReadonlyMap<string, readonly (readonly PropertyKey[])[]>;

/** Whether a field, or something above or below it, is there and could not be read. */
export function isUnread(unread: Unread, file: string, field: readonly PropertyKey[]): boolean {
  return (unread.get(file) ?? []).some((path) =>
    path.every((step, depth) => depth >= field.length || step === field[depth]),
  );
}
