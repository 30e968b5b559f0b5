import type { TimelinePhase } from '../../timeline/merge/entry.ts';
import type { Language } from '../../timeline/schema/language.ts';
import { widthOf } from '../strip/place-names.ts';

/** A phase and its part of a picture, in per cent of the width. */
export type PhaseColumns = { from: number; to: number; phase: TimelinePhase };

/** A phase whose name has room below its columns: the lines of the name, and their middle in per cent of the width. */
export type PartName = { phase: TimelinePhase; x: number; lines: string[] };

/** The most lines of a name. */
export const maxLines = 3;

/** The size of these names relative to the names that {@link widthOf} measures, and the minimum gap between two, in pixels. */
const size = 11 / 12;
const gap = 6;

/**
 * Places the names of phases below their columns so that no two touch. A name takes as few lines as its columns have room
 * for; where even three lines are wider, it may reach below its neighbours' columns if their names leave room.
 *
 * @param width the width of the picture in pixels
 * @returns the placed names, in the order of the phases
 */
export function placePartNames(phases: readonly PhaseColumns[], width: number, language: Language): PartName[] {
  const placed: (PartName & { left: number; right: number })[] = [];
  const place = (columns: PhaseColumns, fits: (length: number) => boolean) => {
    const { phase, from, to } = columns;
    if (placed.some((other) => other.phase === phase)) return;
    for (const lines of linesOf(phase.title[language])) {
      const length = lengthOf(lines);
      const middle = Math.min(Math.max((((from + to) / 2) * width) / 100, length / 2), width - length / 2);
      const [left, right] = [middle - length / 2, middle + length / 2];
      const isFree = left >= 0 && placed.every((other) => right + gap <= other.left || other.right + gap <= left);
      if (isFree && fits(length)) {
        placed.push({ phase, x: (middle / width) * 100, lines, left, right });
        return;
      }
    }
  };
  for (const columns of phases) place(columns, (length) => length <= ((columns.to - columns.from) * width) / 100);
  for (const columns of phases) place(columns, () => true);
  return phases.flatMap(({ phase }) =>
    placed.filter((one) => one.phase === phase).map(({ x, lines }) => ({ phase, x, lines })),
  );
}

/** A name on one line, on two and on three, each broken so that its longest line is as short as possible. */
function linesOf(name: string): string[][] {
  const words = name.split(' ');
  return Array.from({ length: Math.min(maxLines, words.length) }, (_, index) => breakInto(words, index + 1));
}

function breakInto(words: readonly string[], count: number): string[] {
  if (count === 1) return [words.join(' ')];
  return Array.from({ length: words.length - count + 1 }, (_, index) => [
    words.slice(0, index + 1).join(' '),
    ...breakInto(words.slice(index + 1), count - 1),
  ]).reduce((best, other) => (lengthOf(other) < lengthOf(best) ? other : best));
}

function lengthOf(lines: readonly string[]): number {
  return Math.max(...lines.map(widthOf)) * size;
}
