import type { Timeline } from './entry.ts';
import { outletOf } from '../schema/site.ts';

/** What the filters of the timeline offer that its page does not say. */
export type Choices = {
  /** Who is named, by surname: their other names, and the ids of the entries that name them. */
  people: { id: string; name: string; names: string[]; entries: string[] }[];
  /** The families of which more than one outlet is cited, each with these outlets. */
  families: { name: string; outlets: string[] }[];
};

/** Lists the choices of a timeline; they are the same in every language. */
export function choicesOf({ entries, people, site }: Pick<Timeline, 'entries' | 'people' | 'site'>): Choices {
  const cited = new Set(entries.flatMap(({ citations }) => citations.map(({ article }) => article.publisher)));
  const families = Map.groupBy([...cited].sort(), (outlet) => outletOf(outlet, site)?.family);
  return {
    people: people.map(({ id, name, names, mentions }) => ({
      id,
      name,
      names: [...names],
      entries: mentions.map(({ entry }) => entry.id),
    })),
    families: [...families].flatMap(([name, outlets]) =>
      name !== undefined && outlets.length > 1 ? [{ name, outlets }] : [],
    ),
  };
}
