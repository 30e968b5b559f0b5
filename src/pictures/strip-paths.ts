import type { Mark, Overview } from './overview.ts';

/** A small picture of the line: one path a shape, in a box 1000 wide and 40 high with the line at 20. */
export type StripPaths = Record<Mark['shape'], string>;

/** Draws marks small, each as a stroke of a path. */
export function drawStripPaths(marks: readonly Mark[]): StripPaths {
  const strokes = (shape: Mark['shape']) =>
    marks
      .filter((mark) => mark.shape === shape)
      .map(({ x, height }) => stroke(shape, round(x * 10), round(Math.max(height, 2) * 0.95)))
      .join('');
  return { won: strokes('won'), drawn: strokes('drawn'), lost: strokes('lost'), other: strokes('other') };
}

/** The part of a small picture that a phase takes, as the start and the width of a view box. */
export function stretchOf({ phases }: Overview, phaseId: string): { start: number; width: number } {
  const { from, to } = phases.find(({ phase }) => phase.id === phaseId)!;
  return { start: round(from * 10), width: round((to - from) * 10) };
}

function stroke(shape: Mark['shape'], x: number, height: number): string {
  if (shape === 'won') return `M${x} 20v-${height}`;
  if (shape === 'lost') return `M${x} 20v${height}`;
  return `M${x} ${shape === 'drawn' ? '18v4' : '18.5v3'}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
