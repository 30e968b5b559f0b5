import { parsePermalink } from '../../timeline/schema/permalink.ts';
import { findCitations } from '../../timeline/text/prose.ts';
import type { CheckedFiles } from './checked-files.ts';

/** Current ids, by earlier ids that are not aliases yet. */
export type Renamed = { events: ReadonlyMap<string, string>; articles: ReadonlyMap<string, string> };

/**
 * Finds files that were renamed without an alias. The earlier id was published and is missing, the current one was not
 * published, and both belong to the same claims: articles that the event cites make claims about the earlier id, or events
 * that cite the earlier id are those of the article's claims.
 */
export function findRenamed({ articles, events, permalinks, unread }: CheckedFiles): Renamed {
  const published = { events: new Set<string>(), sources: new Set<string>() };
  for (const line of permalinks.split('\n')) {
    const permalink = parsePermalink(line.trim());
    if (permalink) published[permalink.folder].add(permalink.id);
  }
  const cited = new Map(events.map((event) => [event.id, citedBy(event)]));
  const claimed = new Map(articles.map(({ id, claims }) => [id, new Set(claims.map(({ event }) => event))]));
  const missingIds = (
    ids: ReadonlySet<string>,
    things: readonly { id: string; aliases: readonly string[] }[],
    rest: ReadonlyMap<string, string>,
  ) => {
    const known = new Set([...things.flatMap(({ id, aliases }) => [id, ...aliases]), ...rest.keys()]);
    return [...ids].filter((id) => !known.has(id));
  };
  return {
    events: pairs(
      missingIds(published.events, events, unread.events),
      events.filter(({ id }) => !published.events.has(id)),
      (earlier, { id }) => [...cited.get(id)!].filter((article) => claimed.get(article)?.has(earlier)).length,
    ),
    articles: pairs(
      missingIds(published.sources, articles, unread.articles),
      articles.filter(({ id }) => !published.sources.has(id)),
      (earlier, { id }) => [...claimed.get(id)!].filter((event) => cited.get(event)?.has(earlier)).length,
    ),
  };
}

/** Pairs each missing id with the new file that has most in common with it, if any. */
function pairs<Thing extends { id: string }>(
  missing: readonly string[],
  candidates: readonly Thing[],
  inCommon: (missing: string, candidate: Thing) => number,
): Map<string, string> {
  const free = new Set(candidates);
  return new Map(
    missing.flatMap((id): [string, string][] => {
      const ranked = [...free]
        .map((thing) => ({ thing, count: inCommon(id, thing) }))
        .sort((one, other) => other.count - one.count);
      const best = ranked[0];
      if (!best || best.count === 0) return [];
      free.delete(best.thing);
      return [[id, best.thing.id]];
    }),
  );
}

/** The articles that an event cites, in its summaries and in its disputes. */
export function citedBy({ summary, disputes }: CheckedFiles['events'][number]): Set<string> {
  return new Set([
    ...Object.values(summary).flatMap((markdown) => findCitations(markdown).map(({ article }) => article)),
    ...disputes.flatMap(({ positions }) => positions.flatMap(({ sources }) => sources)),
  ]);
}
