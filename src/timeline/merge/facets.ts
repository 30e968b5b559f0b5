import type { Entry, Timeline } from './entry.ts';
import type { Language } from '../schema/language.ts';
import { slugsOf } from '../text/slug.ts';
import { results, type Result } from '../record/score.ts';
import type { Site } from '../schema/site.ts';

/** A choice of a filter: its value in the address, its label, how many entries have it, and a name as the events write it. */
export type Choice = { value: string; label: string; count: number; named?: string };

/** The facets to filter by, besides a search; a choice is in the address as `?kind=match`. */
export type Facets = { kind: Choice[]; competition: Choice[]; result: Choice[] };

/**
 * Counts the entries of each choice. Kinds come in the order of the site's own list, competitions in the order in which
 * they are first played.
 *
 * @param labels what the results are called
 */
export function facetsOf(
  { entries, site }: Pick<Timeline, 'entries' | 'site'>,
  language: Language,
  labels: Record<Result, string>,
): Facets {
  const count = (fits: (entry: Entry) => boolean) => entries.filter(fits).length;
  const matches = entries.flatMap(({ match }) => match ?? []);
  const competitions = new Map(matches.map((match) => [match.namedCompetition, match.competition[language]]));
  const slugs = slugsOf([...competitions.keys()]);
  const facets = {
    kind: Object.entries(site.kinds).map(([value, label]) => ({
      value,
      label: label[language],
      count: count(({ kind }) => kind === value),
    })),
    competition: [...competitions].map(([named, label]) => ({
      value: slugs.get(named)!,
      named,
      label,
      count: count(({ match }) => match?.namedCompetition === named),
    })),
    result: results.map((value) => ({
      value,
      label: labels[value],
      count: count(({ match }) => match?.result === value),
    })),
  };
  return {
    kind: facets.kind.filter(isUsed),
    competition: facets.competition,
    result: facets.result.filter(isUsed),
  };
}

/**
 * The class that ties a choice of kind to the entries of that kind: `k` and its place in the site's own list, whether or
 * not all kinds before it are used.
 */
export function kindClass(kind: string, { kinds }: Pick<Site, 'kinds'>): string {
  return `k${Object.keys(kinds).indexOf(kind)}`;
}

const isUsed = (choice: Choice): boolean => choice.count > 0;
