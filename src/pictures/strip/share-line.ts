import type { CountedMatch } from '../../timeline/merge/entry.ts';
import { round } from '../round.ts';

/** The share of points after each match as a line, in a box with one unit of width for each match and a height of 100. */
export type ShareLine = {
  /** An SVG path; a match is in the middle of its unit. */
  path: string;
  /**
   * The shares with a horizontal rule, and their position in per cent from the top: all points, the quarter below the lowest
   * share, and half-way.
   */
  rules: { share: number; y: number }[];
  /** The position of the last share, in per cent from the top. */
  end: number;
};

/** Draws the share of points after each match. */
export function drawShareLine(matches: readonly CountedMatch[]): ShareLine {
  const floor = Math.min(0.75, Math.floor(Math.min(1, ...matches.map(({ share }) => share)) * 4) / 4);
  const y = (share: number) => round(((1 - share) / (1 - floor)) * 100);
  const points = matches.map(({ share }, index) => `${index + 0.5} ${y(share)}`);
  const middle = (1 + floor) / 2;
  return {
    path: points.length > 0 ? `M${points.join('L')}` : '',
    rules: [1, middle, floor].map((share) => ({ share, y: y(share) })),
    end: y(matches.at(-1)?.share ?? 1),
  };
}

/**
 * The turning points of the line.
 *
 * @returns the last match before the first lost point, and the first match with the lowest share
 */
export function turningPoints(matches: readonly CountedMatch[]): {
  lastPerfect: CountedMatch | undefined;
  lowest: CountedMatch | undefined;
} {
  const perfect = matches.filter(({ share }) => share === 1);
  const min = Math.min(...matches.map(({ share }) => share));
  return { lastPerfect: perfect.at(-1), lowest: matches.find(({ share }) => share === min) };
}
