import type { CountedMatch } from '../../timeline/merge/entry.ts';
import { round } from '../round.ts';

/** A match after which the points of the last ten stood at `points`, and its position in per cent of the picture. */
export type RollingPoint = { match: CountedMatch; points: number; x: number; y: number };

/** The points from each ten matches in a row as a line, in a box with one unit of width for each match and a height of 100. */
export type RollingPoints = {
  /** An SVG path; a match is in the middle of its unit, and the first nine have no point. */
  path: string;
  /** The points with a horizontal rule, and their position in per cent from the top. */
  rules: { points: number; y: number }[];
  /** The earliest with the most points, the earliest with the fewest, and the last. */
  most: RollingPoint;
  fewest: RollingPoint;
  last: RollingPoint;
};

/** The distance between two rules, in points. */
const step = 10;

/**
 * Draws the points from each ten matches in a row, from 30 at the top to the ten below the fewest.
 *
 * @returns null for fewer than eleven matches, which make no line
 */
export function drawRollingPoints(matches: readonly CountedMatch[]): RollingPoints | null {
  const counted = matches.flatMap((match) =>
    match.pointsOfTen === null ? [] : [{ match, points: match.pointsOfTen }],
  );
  if (counted.length < 2) return null;
  const most = Math.max(...counted.map(({ points }) => points));
  const fewest = Math.min(...counted.map(({ points }) => points));
  const [top, floor] = [3 * step, Math.max(0, Math.ceil(fewest / step) * step - step)];
  const y = (points: number) => round(((top - points) / (top - floor)) * 100);
  const line = counted.map(({ match, points }) => ({
    match,
    points,
    x: ((match.number - 0.5) / matches.length) * 100,
    y: y(points),
  }));
  return {
    path: `M${line.map(({ match, y }) => `${match.number - 0.5} ${y}`).join('L')}`,
    rules: Array.from({ length: (top - floor) / step + 1 }, (_, index) => top - index * step).map((points) => ({
      points,
      y: y(points),
    })),
    most: line.find(({ points }) => points === most)!,
    fewest: line.find(({ points }) => points === fewest)!,
    last: line.at(-1)!,
  };
}
