import { compareText } from '../../timeline/text/compare-text.ts';

/** A name to place above a line, and its weight. */
export type Name = {
  id: string;
  /** The position of the mark, in per cent of the line. */
  x: number;
  text: string;
  /** Names with more weight are placed first. */
  weight: number;
};

/** A placed name: its row, and which part of it is at `x`. */
export type PlacedName = Name & {
  /** From 0, nearest to the line. */
  row: number;
  anchor: 'start' | 'middle' | 'end';
};

/** The space for names above a line: its length in pixels, and the number of rows. */
export type NameSpace = { width: number; rows: number };

/** A generous width of a character of the small label type, in pixels. */
const characterWidth = 6.7;
/** The minimum space between two names, in pixels. */
const gap = 9;
/** The number of positions that are tried before a name is left out. */
const maxTries = 20_000;

/**
 * Places names in rows above a line so that no two names touch, and no leader, the line from a name straight down to its
 * mark, crosses another name. Names with the most weight are placed first; a name for which no arrangement is found is left
 * out.
 *
 * @returns the placed names, from left to right
 */
export function placeNames(names: readonly Name[], space: NameSpace): PlacedName[] {
  const ranked = names.toSorted((one, other) => other.weight - one.weight || one.x - other.x);
  return ranked.reduce<PlacedName[]>((placed, name) => arrange([...placed, name], space) ?? placed, []);
}

/** Finds a position for each name, close to the line and centred on its mark if possible; null if there is no arrangement. */
function arrange(names: readonly Name[], space: NameSpace): PlacedName[] | null {
  const fromLeft = names.toSorted((one, other) => one.x - other.x || compareText(one.id, other.id));
  let tries = 0;
  const place = (placed: readonly PlacedName[]): PlacedName[] | null => {
    const name = fromLeft[placed.length];
    if (!name) return [...placed];
    for (const candidate of candidatesOf(name, space)) {
      if (++tries > maxTries) return null;
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

/** The maximum width of a name, in pixels. */
export function widthOf(text: string): number {
  return text.length * characterWidth;
}

function extentOf({ x, text, anchor }: PlacedName, width: number): { start: number; end: number } {
  const length = widthOf(text);
  const start = (x / 100) * width - { start: 0, middle: length / 2, end: length }[anchor];
  return { start, end: start + length };
}
