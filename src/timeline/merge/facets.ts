import type { Entry, Timeline } from './entry.ts';
import type { Language } from '../schema/language.ts';
import { slugsOf } from '../text/slug.ts';
import { results, type Result } from '../record/score.ts';
import type { Site } from '../schema/site.ts';

/** A choice of a filter: its value in the URL, its label, its number of entries, and for a competition its name in the events. */
export type Choice = { value: string; label: string; count: number; named?: string };

/** The facets to filter by; a choice is in the URL as `?kind=match`. */
export type Facets = { kind: Choice[]; competition: Choice[]; result: Choice[] };

/**
 * Counts the entries of each choice. Kinds are in the order of `content/site.yaml`, competitions in the order of their
 * first matches.
 *
 * @param labels the labels of the results
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
 * The CSS class of a kind, on its filter, on its entries, and on their months and parts: `k` and the index of the kind in `content/site.yaml`.
 */
export function kindClass(kind: string, { kinds }: Pick<Site, 'kinds'>): string {
  return `k${Object.keys(kinds).indexOf(kind)}`;
}

/** The CSS classes of the kinds that some entries have, each once. */
export function kindClasses(entries: readonly Pick<Entry, 'kind'>[], site: Pick<Site, 'kinds'>): string[] {
  return [...new Set(entries.map(({ kind }) => kindClass(kind, site)))].sort();
}

const isUsed = (choice: Choice): boolean => choice.count > 0;
