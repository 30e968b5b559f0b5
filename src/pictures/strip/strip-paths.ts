import { cap, goalHeight, marksIn, type Mark, type Overview, type PhaseStretch } from './overview.ts';

/** The line and the marks on it as strokes: one path a shape, in the box of {@link stripBox}. */
export type StripPaths = Record<Mark['shape'] | 'capped' | 'line', string>;

/** How far the marks reach above and below the line, in pixels, with some air. */
const reach = cap * goalHeight + 3;

/** The box that the paths are drawn in: across in thousandths of the line, up and down in pixels from it. */
export const stripBox = { top: -reach, height: 2 * reach } as const;

/** The `viewBox` of the stretch from one place on the line to another, in per cent. */
export function viewBoxOf({ from, to }: Pick<PhaseStretch, 'from' | 'to'>): string {
  const start = thousandths(from);
  return `${start} ${stripBox.top} ${Math.max(1, thousandths(to) - start)} ${stripBox.height}`;
}

/** The whole of the line. */
export const wholeLine = { from: 0, to: 100 } as const;

/**
 * Draws marks as strokes of a path each shape, so that a whole season is a few hundred bytes. A draw, and where a capped
 * bar is cut, is a point: what a square cap makes of it is a square in a picture of any proportions.
 *
 * @param part where the line begins and ends, in per cent
 */
export function drawStripPaths(
  marks: readonly Mark[],
  part: Pick<PhaseStretch, 'from' | 'to'> = wholeLine,
): StripPaths {
  const strokes = (shape: Mark['shape']) =>
    marks
      .filter((mark) => mark.shape === shape)
      .map(({ x, height }) => `M${thousandths(x)}${strokeOf[shape](height)}`)
      .join('');
  return {
    line: `M${thousandths(part.from)} 0H${thousandths(part.to)}`,
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

/** Draws the stretch of a phase: that part of the line, and on it the phase's own marks only. */
export function drawStretch(overview: Overview, stretch: PhaseStretch): StripPaths {
  return drawStripPaths(marksIn([stretch.phase], overview), stretch);
}

/** Draws the stretches of the first phase, the third and so on as areas: what tells each from the next. */
export function drawBands(phases: readonly PhaseStretch[]): string {
  const { top, height } = stripBox;
  return phases
    .filter((_, index) => index % 2 === 0)
    .map(({ from, to }) => `M${thousandths(from)} ${top}v${height}H${thousandths(to)}V${top}`)
    .join('');
}

/** How far a mark stands out above the line, in pixels: where a leader from above ends. */
export function riseOf({ shape, height }: Mark): number {
  return { won: height, drawn: 3, lost: 0, other: height / 2 }[shape];
}

/** A place in thousandths of the line, from one in per cent. */
export function thousandths(percent: number): number {
  return Math.round(percent * 10);
}

const strokeOf: Record<Mark['shape'], (height: number) => string> = {
  won: (height) => ` 0v-${height}`,
  lost: (height) => ` 0v${height}`,
  drawn: () => ' 0h0',
  other: (height) => `-${height / 2}v${height}`,
};

/** A bar that ends because the picture does, and not the difference, is cut through near its end. */
function capOf({ x, shape, height }: Mark): string {
  return `M${thousandths(x)} ${(shape === 'won' ? -1 : 1) * (height - 4)}h0`;
}
