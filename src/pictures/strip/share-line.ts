import type { CountedMatch } from '../../timeline/merge/entry.ts';
import { round } from '../round.ts';

/** The share of points after each match as a line, in a box as wide as there are matches and 100 high. */
export type ShareLine = {
  /** An SVG path; a match stands in the middle of its unit. */
  path: string;
  /**
   * Shares at which a rule helps the eye, from the top, with their height in per cent from the top: all points, the
   * quarter below all shares, and half-way.
   */
  rules: { share: number; y: number }[];
  /** How far down the last share stands, in per cent from the top. */
  end: number;
};

/** Draws how the share of points went. */
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
 * The matches at which the line turns.
 *
 * @returns the last of those from the start on that cost no point, and the first at which the share stood lowest
 */
export function turningPoints(matches: readonly CountedMatch[]): {
  lastPerfect: CountedMatch | undefined;
  lowest: CountedMatch | undefined;
} {
  const perfect = matches.filter(({ share }) => share === 1);
  const least = Math.min(...matches.map(({ share }) => share));
  return { lastPerfect: perfect.at(-1), lowest: matches.find(({ share }) => share === least) };
}
