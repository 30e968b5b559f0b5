import { onceFor } from '../../timeline/text/memoize.ts';
import { cap, goalHeight, marksIn, nameSpaces, type Mark, type Overview, type PhaseStretch } from './overview.ts';

/** What is drawn of a mark. */
export type DrawnMark = Pick<Mark, 'x' | 'shape' | 'height' | 'capped' | 'outside'>;

/** The line and its marks as strokes: one path for each shape, in the box of {@link stripBox}. */
export type StripPaths = Record<Mark['shape'] | 'capped' | 'hollow' | 'line', string>;

/** The height above and below the line, in pixels: the tallest mark, and some space. */
const halfHeight = cap * goalHeight + 3;

/** The box of the paths: horizontally in thousandths of the line, vertically in pixels from it. */
export const stripBox = { top: -halfHeight, height: 2 * halfHeight } as const;

/** The `viewBox` of a part of the line, given in per cent. */
export function viewBoxOf({ from, to }: Pick<PhaseStretch, 'from' | 'to'>): string {
  const start = thousandths(from);
  return `${start} ${stripBox.top} ${Math.max(1, thousandths(to) - start)} ${stripBox.height}`;
}

/** The whole line. */
export const wholeLine = { from: 0, to: 100 } as const;

/**
 * Draws marks as strokes, one path for each shape, so that a whole season takes a few hundred bytes. A draw, and the cut of
 * a capped bar, is a point: its round line cap is a ring in a picture of any proportions.
 *
 * @param part the start and end of the line, in per cent
 */
export function drawStripPaths(
  marks: readonly DrawnMark[],
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
    hollow: marks
      .filter(({ outside, height }) => outside && height > 0)
      .map(({ x, shape, height }) => `M${thousandths(x)}${shape === 'won' ? ` -1v-${height - 2}` : ` 1v${height - 2}`}`)
      .join(''),
  };
}

/** The number of positions in the small strip of a large timeline: it is on thousands of pages. */
const smallPositions = 150;
/** Up to so many marks each has its own position. */
const mostMarks = 250;

/**
 * Draws all marks for a small strip. Where there are more of them than positions, each position has at most one mark of a
 * shape, the tallest.
 */
export const drawSmallStrip = onceFor(({ marks }: Pick<Overview, 'marks'>): StripPaths => {
  if (marks.length <= mostMarks) return drawStripPaths(marks);
  const placed = marks.map((mark) => ({
    ...mark,
    x: Math.round((mark.x / 100) * smallPositions) * (100 / smallPositions),
  }));
  const groups = Map.groupBy(placed, ({ x, shape, outside }) => `${x} ${shape} ${outside}`);
  return drawStripPaths(
    [...groups.values()].map((same) => same.reduce((one, other) => (other.height > one.height ? other : one))),
  );
});

/** Draws the part of the line that belongs to a phase, with only the marks of the phase. */
export function drawStretch(overview: Overview, stretch: PhaseStretch): StripPaths {
  return drawStripPaths(marksIn([stretch.phase], overview), stretch);
}

/** Draws the tenure as a bracket on the line. */
export function drawTenure({ from, to }: Overview['tenure']): string {
  const end = (place: number) => `M${thousandths(place)} -7v14`;
  return `${end(from)}M${thousandths(from)} 0H${thousandths(to)}${end(to)}`;
}

/** Draws every other phase as a band, so that neighbouring phases look different. */
export function drawBands(phases: readonly PhaseStretch[]): string {
  const { top, height } = stripBox;
  return phases
    .filter((_, index) => index % 2 === 0)
    .map(({ from, to }) => `M${thousandths(from)} ${top}v${height}H${thousandths(to)}V${top}`)
    .join('');
}

/** The box of {@link drawRibbons}: that of the strip, and below it a gap and what a reader chooses a phase by. */
export const ribbonBox = { top: stripBox.top, gap: 6, height: stripBox.height + 6 + 24 } as const;

/**
 * Draws every other phase as a ribbon: a band behind the strip that runs into the place below it where the phase is chosen.
 *
 * @returns a path for each group of name spaces that have these places in common
 */
export function drawRibbons(phases: readonly PhaseStretch[]): { d: string; spaces: number[] }[] {
  const { top, gap } = ribbonBox;
  const foot = top + stripBox.height;
  const draw = (space: number) =>
    phases
      .filter((_, index) => index % 2 === 0)
      .map(({ from, to, choices }) => {
        const choice = choices.find(({ spaces }) => spaces.includes(space))!;
        const [left, right] = [choice.from, choice.to].map(thousandths);
        return `M${thousandths(from)} ${top}V${foot}L${left} ${foot + gap}V${top + ribbonBox.height}H${right}V${foot + gap}L${thousandths(to)} ${foot}V${top}`;
      })
      .join('');
  return [...Map.groupBy(nameSpaces.keys(), draw)].map(([d, spaces]) => ({ d, spaces }));
}

/** The height of a mark above the line, in pixels, where a leader from above ends. */
export function riseOf({ shape, height }: Mark): number {
  return { won: height, drawn: 3, lost: 0, other: height / 2 }[shape];
}

/** Converts a position in per cent to thousandths of the line. */
export function thousandths(percent: number): number {
  return Math.round(percent * 10);
}

const strokeOf: Record<Mark['shape'], (height: number) => string> = {
  won: (height) => ` 0v-${height}`,
  lost: (height) => ` 0v${height}`,
  drawn: () => ' 0h0',
  other: (height) => `-${height / 2}v${height}`,
};

/** A bar that is shorter than its goal difference has a cut near its end. */
function capOf({ x, shape, height }: DrawnMark): string {
  return `M${thousandths(x)} ${(shape === 'won' ? -1 : 1) * (height - 4)}h0`;
}
