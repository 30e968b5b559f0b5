import type { Entry } from './entry.ts';
import { pressFigures, type PressFigure } from '../record/press-figures.ts';

/** An entry on which sources disagree, and those of its figures that differ from the matches. */
export type EntryDifferences = { entry: Entry; figures: PressFigure[] };

/** The sorts of difference; a dispute is settled where something decides it, else open. */
export const differenceSorts = ['date', 'score', 'figure', 'settled', 'open'] as const;

/** How many differences there are of each sort. */
export type DifferenceCounts = Record<(typeof differenceSorts)[number], number>;

/** The entries on which sources disagree, with each other or with the matches, in their order. */
export function allDifferences(entries: readonly Entry[]): EntryDifferences[] {
  return entries
    .map((entry) => ({ entry, figures: pressFigures([entry]).differing }))
    .filter(({ entry, figures }) => hasDifferingSources(entry) || figures.length > 0);
}

/** Whether the sources of an entry differ with each other: what the code finds by comparing, or an editor has written down. */
export function hasDifferingSources({ disagreements, disputes }: Pick<Entry, 'disagreements' | 'disputes'>): boolean {
  return disagreements.length > 0 || disputes.length > 0;
}

/** Counts differences by sort, the disputes by whether something settles them. */
export function countDifferences(differences: readonly EntryDifferences[]): DifferenceCounts {
  const disagreements = differences.flatMap(({ entry }) => entry.disagreements);
  const disputes = differences.flatMap(({ entry }) => entry.disputes);
  const settled = disputes.filter((dispute) => dispute.settled).length;
  return {
    date: disagreements.filter(({ about }) => about === 'date').length,
    score: disagreements.filter(({ about }) => about === 'score').length,
    figure: differences.flatMap(({ figures }) => figures).length,
    settled,
    open: disputes.length - settled,
  };
}
