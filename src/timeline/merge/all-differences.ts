import type { Entry } from './entry.ts';
import { pressFigures, type PressFigure } from '../record/press-figures.ts';
import { onceFor } from '../text/memoize.ts';

/** An entry whose sources disagree, and its figures that differ from the matches. */
export type EntryDifferences = { entry: Entry; figures: PressFigure[] };

/** The kinds of difference; a dispute is settled if an editor says what decides it, otherwise open. */
export const differenceKinds = ['date', 'score', 'figure', 'settled', 'open'] as const;

/** How many differences there are of each kind. */
export type DifferenceCounts = Record<(typeof differenceKinds)[number], number>;

/** The entries whose sources disagree with each other or with the matches, in the order of the entries. */
export const allDifferences = onceFor((entries: readonly Entry[]): readonly EntryDifferences[] =>
  entries
    .map((entry) => ({ entry, figures: pressFigures([entry]).differing }))
    .filter(({ entry, figures }) => hasDifferingSources(entry) || figures.length > 0),
);

/** Whether the sources of an entry disagree: found by the program, or written down by an editor. */
export function hasDifferingSources({ disagreements, disputes }: Pick<Entry, 'disagreements' | 'disputes'>): boolean {
  return disagreements.length > 0 || disputes.length > 0;
}

/** Whether the sources of any entry disagree. */
export const anySourcesDiffer = onceFor((entries: readonly Entry[]): boolean => entries.some(hasDifferingSources));

/** Counts differences by kind. */
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
