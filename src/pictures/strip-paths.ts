import { cap, goalHeight, type Mark, type Overview } from './overview.ts';

/** The marks of the line as strokes: one path a shape, in the box of {@link stripBox}. */
export type StripPaths = Record<Mark['shape'] | 'capped', string>;

/** How far the marks reach above and below the line, in pixels, with some air. */
const reach = cap * goalHeight + 3;

/** The box that the paths are drawn in: the length of the line in thousandths, the height in pixels, and where the line is. */
export const stripBox = { width: 1000, height: 2 * reach, line: reach } as const;

/** Draws marks as strokes of a path each shape, so that a whole season is a few hundred bytes. */
export function drawStripPaths(marks: readonly Mark[]): StripPaths {
  const strokes = (shape: Mark['shape']) =>
    marks
      .filter((mark) => mark.shape === shape)
      .map(({ x, height }) => `M${thousandths(x)} ${startOf[shape](height)}`)
      .join('');
  return {
    won: strokes('won'),
    drawn: strokes('drawn'),
    lost: strokes('lost'),
    other: strokes('other'),
    capped: marks
      .filter(({ capped }) => capped)
      .map(capOf)
      .join(''),
  };
}

/** The stretch of the line that a phase takes, in thousandths of its length. */
export function stretchOf({ phases }: Overview, phaseId: string): { start: number; width: number } {
  const { from, to } = phases.find(({ phase }) => phase.id === phaseId)!;
  return { start: thousandths(from), width: thousandths(to - from) };
}

/** A place in thousandths of the line, from one in per cent. */
export function thousandths(percent: number): number {
  return Math.round(percent * 10);
}

const { line } = stripBox;
const startOf: Record<Mark['shape'], (height: number) => string> = {
  won: (height) => `${line}v-${height}`,
  lost: (height) => `${line}v${height}`,
  drawn: () => `${line - 3}v6`,
  other: (height) => `${line - height / 2}v${height}`,
};

/** A bar that ends because the picture does, and not the difference, is cut through near its end. */
function capOf({ x, shape, height }: Mark): string {
  return `M${thousandths(x)} ${line + (shape === 'won' ? -1 : 1) * (height - 4)}v2`;
}
