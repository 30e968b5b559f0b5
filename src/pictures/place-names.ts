/** A name to be written above a line, and how much it matters. */
export type Name = {
  id: string;
  /** Where the thing named stands, in per cent of the line. */
  x: number;
  text: string;
  /** Greater goes first. */
  weight: number;
};

/** A name with its place: how far up, which of its ends stands at `x`, and from which width on it is shown. */
export type PlacedName = Name & {
  /** From 0, nearest to the line. */
  row: number;
  anchor: 'start' | 'middle' | 'end';
  /** Index into the widths it was placed for. */
  from: number;
};

/** A generous width of a letter of the small label type, in pixels. */
const letter = 6.9;
/** What is kept free between two names, in pixels. */
const gap = 10;

/** A line at one width, and how many rows of names there are above it. */
export type NameSpace = { width: number; rows: number };

/**
 * Places names in rows above a line so that at none of the widths two of them touch or a leader runs through one.
 * A name that fits at one width keeps its place at all greater ones, where there is only more room; those that
 * do not fit anywhere are left out.
 *
 * @param names what is to be named
 * @param spaces how long the line is, in pixels, smallest first, and how many rows there are at that width
 */
export function placeNames(names: readonly Name[], spaces: readonly NameSpace[]): PlacedName[] {
  const ranked = names.toSorted((one, other) => other.weight - one.weight || one.x - other.x);
  const placed: PlacedName[] = [];
  spaces.forEach(({ width, rows }, from) => {
    for (const name of ranked) {
      if (placed.some(({ id }) => id === name.id)) continue;
      const free = candidatesOf(name, from, rows).find(
        (candidate) => isInside(candidate, width) && placed.every((other) => !collide(candidate, other, width)),
      );
      if (free) placed.push(free);
    }
  });
  return placed.sort((one, other) => one.x - other.x);
}

/** Everywhere a name could stand, best first: near the line, and over its place rather than beside it. */
function candidatesOf(name: Name, from: number, rows: number): PlacedName[] {
  const anchors = ['middle', 'start', 'end'] as const;
  return Array.from({ length: rows }, (_, row) => anchors.map((anchor) => ({ ...name, row, from, anchor }))).flat();
}

function isInside(name: PlacedName, width: number): boolean {
  const { start, end } = extentOf(name, width);
  return start >= 0 && end <= width;
}

function collide(one: PlacedName, other: PlacedName, width: number): boolean {
  const [a, b] = [extentOf(one, width), extentOf(other, width)];
  if (one.row === other.row) return a.start < b.end + gap && b.start < a.end + gap;
  const [upper, lower] = one.row > other.row ? [one, b] : [other, a];
  const leader = (upper.x / 100) * width;
  return leader > lower.start - gap / 2 && leader < lower.end + gap / 2;
}

function extentOf({ x, text, anchor }: PlacedName, width: number): { start: number; end: number } {
  const length = text.length * letter;
  const start = (x / 100) * width - { start: 0, middle: length / 2, end: length }[anchor];
  return { start, end: start + length };
}
