import type { Citation, Entry, FigureCheck } from '../merge/entry.ts';

/** A figure about the record from an article, with the entry of its claim. */
export type PressFigure = {
  entry: Entry;
  citation: Citation;
  check: FigureCheck;
  /** Whether the article is a source in a dispute of the entry. */
  disputed: boolean;
};

/** All figures about the record from articles, in the order of the entries: those that differ, and those that agree. */
export function pressFigures(entries: readonly Entry[]): { differing: PressFigure[]; agreeing: PressFigure[] } {
  const all = entries.flatMap((entry) =>
    entry.citations.flatMap((citation): PressFigure[] =>
      citation.figure
        ? [{ entry, citation, check: citation.figure, disputed: isDisputed(entry, citation.number) }]
        : [],
    ),
  );
  return {
    differing: all.filter(({ check }) => check.differences.length > 0),
    agreeing: all.filter(({ check }) => check.differences.length === 0),
  };
}

function isDisputed({ disputes }: Entry, number: number): boolean {
  return disputes.some(({ positions }) => positions.some(({ citations }) => citations.includes(number)));
}
