import { compareText } from '../../timeline/text/compare-text.ts';

/** A name to be written above a line, and how much it matters. */
export type Name = {
  id: string;
  /** Where the thing named stands, in per cent of the line. */
  x: number;
  text: string;
  /** Greater goes first. */
  weight: number;
};

/** A name with its place: how far up, and which of its ends stands at `x`. */
export type PlacedName = Name & {
  /** From 0, nearest to the line. */
  row: number;
  anchor: 'start' | 'middle' | 'end';
};

/** A line with room for names above it: its length in pixels, and how many rows there are. */
export type NameSpace = { width: number; rows: number };

/** A generous width of a letter of the small label type, in pixels. */
const letter = 6.7;
/** What is kept free between two names, in pixels. */
const gap = 9;
/** How many places are tried before a name is given up. */
const patience = 20_000;

/**
 * Places names in rows above a line so that no two of them touch and no leader, which runs straight down from a name to
 * its place, goes through another name. The names that matter most go first; one for which no arrangement is
 * found is left out.
 *
 * @returns the names that have a place, from left to right
 */
export function placeNames(names: readonly Name[], space: NameSpace): PlacedName[] {
  const ranked = names.toSorted((one, other) => other.weight - one.weight || one.x - other.x);
  return ranked.reduce<PlacedName[]>((placed, name) => arrange([...placed, name], space) ?? placed, []);
}

/** Finds a place for each of the names, near the line and over its mark where it can be, or null. */
function arrange(names: readonly Name[], space: NameSpace): PlacedName[] | null {
  const fromLeft = names.toSorted((one, other) => one.x - other.x || compareText(one.id, other.id));
  let tries = 0;
  const place = (placed: readonly PlacedName[]): PlacedName[] | null => {
    const name = fromLeft[placed.length];
    if (!name) return [...placed];
    for (const candidate of candidatesOf(name, space)) {
      if (++tries > patience) return null;
      if (placed.some((other) => collide(candidate, other, space.width))) continue;
      const rest = place([...placed, candidate]);
      if (rest) return rest;
    }
    return null;
  };
  return place([]);
}

function candidatesOf(name: Name, { width, rows }: NameSpace): PlacedName[] {
  const anchors = ['middle', 'end', 'start'] as const;
  const all = Array.from({ length: rows }, (_, row) => anchors.map((anchor) => ({ ...name, row, anchor }))).flat();
  return all.filter((candidate) => {
    const { start, end } = extentOf(candidate, width);
    return start >= 0 && end <= width;
  });
}

function collide(one: PlacedName, other: PlacedName, width: number): boolean {
  const [a, b] = [extentOf(one, width), extentOf(other, width)];
  if (one.row === other.row) return a.start < b.end + gap && b.start < a.end + gap;
  const [upper, lower] = one.row > other.row ? [one, b] : [other, a];
  const leader = (upper.x / 100) * width;
  return leader > lower.start - gap / 3 && leader < lower.end + gap / 3;
}

/** How wide a name is at most, in pixels. */
export function widthOf(text: string): number {
  return text.length * letter;
}

function extentOf({ x, text, anchor }: PlacedName, width: number): { start: number; end: number } {
  const length = widthOf(text);
  const start = (x / 100) * width - { start: 0, middle: length / 2, end: length }[anchor];
  return { start, end: start + length };
}
