import type { Article } from '../schema/article.ts';
import { outletOf } from '../schema/site.ts';
import { slugsOf } from '../text/slug.ts';
import { byDateOfPublication, publishedOf } from './describe-article.ts';
import type { Entry, Timeline, TimelinePhase } from './entry.ts';

/** An outlet with what the timeline has from it. */
export type Outlet = {
  name: string;
  /** Different from those of all other outlets, and fit for an address. */
  id: string;
  /** The other outlets of its family. */
  family: { name: string; id: string }[];
  /** In the order given. */
  articles: Article[];
  /** The entries that cite it, earliest first. */
  entries: Entry[];
};

/** The outlets of a timeline, in the order of its articles. */
export function outletsOf({ articles, entries, site }: Pick<Timeline, 'articles' | 'entries' | 'site'>): Outlet[] {
  const byName = Map.groupBy(articles, ({ publisher }) => publisher);
  const ids = slugsOf([...byName.keys()]);
  const familyOf = (name: string) => outletOf(name, site)?.family;
  const families = Map.groupBy(byName.keys(), familyOf);
  const citing = Map.groupBy(
    entries.flatMap((entry) =>
      [...new Set(entry.citations.map(({ article }) => article.publisher))].map((outlet) => ({ outlet, entry })),
    ),
    ({ outlet }) => outlet,
  );
  return [...byName].map(([name, own]) => ({
    name,
    id: ids.get(name)!,
    family: (familyOf(name) === undefined ? [] : families.get(familyOf(name))!)
      .filter((other) => other !== name)
      .map((other) => ({ name: other, id: ids.get(other)! })),
    articles: own,
    entries: (citing.get(name) ?? []).map(({ entry }) => entry),
  }));
}

/** Articles by the year in which they were published, and within it by date; those without a date last, their year is null. */
export function articlesByYear(articles: readonly Article[]): { year: string | null; articles: Article[] }[] {
  const years = Map.groupBy(
    articles.toSorted(byDateOfPublication),
    (article) => publishedOf(article)?.first.slice(0, 4) ?? null,
  );
  return [...years].map(([year, own]) => ({ year, articles: own }));
}

/** The articles that each phase rests on, by date of publication. An article that reports events of several phases is in each. */
export function articlesByPhase(phases: readonly TimelinePhase[]): { phase: TimelinePhase; articles: Article[] }[] {
  return phases.map((phase) => ({
    phase,
    articles: [...new Set(phase.entries.flatMap(({ citations }) => citations.map(({ article }) => article)))].sort(
      byDateOfPublication,
    ),
  }));
}
