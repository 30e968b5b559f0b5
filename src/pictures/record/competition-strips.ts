import type { CountedMatch } from '../../timeline/merge/entry.ts';
import { shapeOf } from '../strip/overview.ts';
import { drawStripPaths, type StripPaths } from '../strip/strip-paths.ts';

/** The matches of each competition as a strip, all with one axis: every match of the record side by side, in the order played. */
export type CompetitionStrips = {
  /** The `viewBox` of every strip, no taller than its tallest marks. */
  viewBox: string;
  /** By the competition as events name it, in the order of their first matches. */
  strips: Map<string, StripPaths>;
};

/** The space above and below the tallest marks. */
const margin = 5;

/** Draws the strip of each competition. */
export function drawCompetitionStrips(matches: readonly CountedMatch[]): CompetitionStrips {
  const marks = matches.map(({ entry }, index) => ({
    competition: entry.match.namedCompetition,
    x: ((index + 0.5) / matches.length) * 100,
    ...shapeOf(entry),
    outside: false,
  }));
  const tallest = (of: 'won' | 'lost') => Math.max(0, ...marks.map(({ shape, height }) => (shape === of ? height : 0)));
  const [above, below] = [tallest('won') + margin, tallest('lost') + margin];
  return {
    viewBox: `0 -${above} 1000 ${above + below}`,
    strips: new Map(
      [...Map.groupBy(marks, ({ competition }) => competition)].map(([name, own]) => [name, drawStripPaths(own)]),
    ),
  };
}
