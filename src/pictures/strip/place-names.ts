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

/** A position of a name, and where it and its leader are then, in pixels. */
type Candidate = { name: PlacedName; start: number; end: number; leader: number };

/** Finds a position for each name, close to the line and centred on its mark if possible; null if there is no arrangement. */
function arrange(names: readonly Name[], space: NameSpace): PlacedName[] | null {
  const candidates = names
    .toSorted((one, other) => one.x - other.x || compareText(one.id, other.id))
    .map((name) => candidatesOf(name, space));
  const placed: Candidate[] = [];
  let tries = 0;
  const placeRest = (): boolean => {
    if (placed.length === candidates.length) return true;
    for (const candidate of candidates[placed.length]!) {
      if (++tries > maxTries) return false;
      if (placed.some((other) => collide(candidate, other))) continue;
      placed.push(candidate);
      if (placeRest()) return true;
      placed.pop();
    }
    return false;
  };
  return placeRest() ? placed.map(({ name }) => name) : null;
}

function candidatesOf(name: Name, { width, rows }: NameSpace): Candidate[] {
  const anchors = ['middle', 'end', 'start'] as const;
  const length = widthOf(name.text);
  const leader = (name.x / 100) * width;
  const starts = { start: leader, middle: leader - length / 2, end: leader - length };
  return Array.from({ length: rows }, (_, row) =>
    anchors.map((anchor) => {
      const start = starts[anchor];
      return { name: { ...name, row, anchor }, start, end: start + length, leader };
    }),
  )
    .flat()
    .filter(({ start, end }) => start >= 0 && end <= width);
}

function collide(one: Candidate, other: Candidate): boolean {
  if (one.name.row === other.name.row) return one.start < other.end + gap && other.start < one.end + gap;
  const [{ leader }, lower] = one.name.row > other.name.row ? [one, other] : [other, one];
  return leader > lower.start - gap / 3 && leader < lower.end + gap / 3;
}

/** The maximum width of a name, in pixels. */
export function widthOf(text: string): number {
  return text.length * characterWidth;
}
