import type { Citation, Entry, FigureCheck } from '../merge/entry.ts';

/** A figure that an article gives about the record, with the entry of the claim that gives it. */
export type PressFigure = {
  entry: Entry;
  citation: Citation;
  check: FigureCheck;
  /** Whether a dispute of the entry weighs this article’s word against others’. */
  disputed: boolean;
};

/** All figures that articles give about the record, in the order of the entries: those that differ, and those that agree. */
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
