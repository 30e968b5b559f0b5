import { round } from '../round.ts';

/** A circle on a map with its name. All positions and lengths are in pixels of the map. */
export type NamedCircle = { x: number; y: number; r: number; text: string };

/** A point on a map. */
export type Point = { x: number; y: number };

/** A name on a map: the position of the start, middle or end of its baseline. */
export type Label = Point & {
  text: string;
  anchor: 'start' | 'middle' | 'end';
  /** The ends of a line to a name that is not beside its circle. */
  leader?: { from: Point; to: Point };
};

/** A generous width of a character, and the height of a line, on the screen. */
const characterWidth = 6.6;
const lineHeight = 11;
const gap = 3;

/** The lengths of leaders on the screen, shortest first, and their directions in degrees, clockwise from the right. */
const reaches = [10, 16, 24, 32, 42, 54, 68, 84, 100, 120];
const directions = [0, 180, -20, 20, 160, -160, -40, 40, 140, -140, -60, 60, 120, -120, -75, 75, 105, -105, -90, 90];

/** A rectangle. */
export type Box = { left: number; right: number; top: number; bottom: number };
/** The line from a circle to its name. */
export type Leader = NonNullable<Label['leader']>;
/** A place where a name might stand, and what it covers there. */
export type Candidate = { label: Label; box: Box; leader?: Leader };

/** To the right of the circle, to the left, above, and in three ways below. */
export function candidatesBeside({ x, y, r, text }: NamedCircle, scale: number): Candidate[] {
  const [tall, away] = [lineHeight / scale, r + gap];
  const at = (anchor: Label['anchor'], textX: number, baseline: number) =>
    candidateAt({ text, anchor, x: textX, y: baseline }, scale);
  const below = y + away + tall * 0.8;
  return [
    at('start', x + away, y + tall * 0.3),
    at('end', x - away, y + tall * 0.3),
    at('middle', x, y - away),
    at('middle', x, below),
    at('start', x - r, below),
    at('end', x + r, below),
  ];
}

/** At the ends of leaders, the shortest first. */
export function candidatesAway({ x, y, r, text }: NamedCircle, scale: number): Candidate[] {
  const tall = lineHeight / scale;
  return reaches.flatMap((reach) =>
    directions.map((degrees) => {
      const [right, down] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
      const on = (distance: number) => ({ x: round(x + right * distance), y: round(y + down * distance) });
      const to = on(r + reach / scale);
      const isUpright = Math.abs(right) < 0.1;
      const anchor = isUpright ? 'middle' : right > 0 ? 'start' : 'end';
      const label = {
        text,
        anchor,
        x: to.x + (isUpright ? 0 : Math.sign(right) * gap),
        y: to.y + (isUpright ? (down > 0 ? gap + tall * 0.8 : -gap) : tall * 0.3),
      } as const;
      return { ...candidateAt(label, scale), leader: { from: on(r), to } };
    }),
  );
}

function candidateAt(label: Label, scale: number): Candidate {
  const [length, tall] = [(label.text.length * characterWidth) / scale, lineHeight / scale];
  const left = label.x - { start: 0, middle: length / 2, end: length }[label.anchor];
  return {
    label: { ...label, x: round(label.x), y: round(label.y) },
    box: { left, right: left + length, top: label.y - tall * 0.8, bottom: label.y + tall * 0.2 },
  };
}

/** Whether two rectangles overlap. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Whether a line runs through a box. */
function crosses({ from, to }: Leader, { left, right, top, bottom }: Box): boolean {
  const isInside = ({ x, y }: Point) => x > left && x < right && y > top && y < bottom;
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  return (
    isInside(from) ||
    isInside(to) ||
    corners.some((corner, index) => meet({ from, to }, { from: corner, to: corners[(index + 1) % 4]! }))
  );
}

/** Whether two lines cross. */
function meet(one: Leader, other: Leader): boolean {
  const side = ({ from, to }: Leader, { x, y }: Point) =>
    Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
  return side(one, other.from) !== side(one, other.to) && side(other, one.from) !== side(other, one.to);
}

/** Whether two circles touch. */
export function touch(one: NamedCircle, other: NamedCircle): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) <= one.r + other.r;
}

/** Whether a line touches a circle. */
export function isNear({ from, to }: Leader, { x, y, r }: NamedCircle): boolean {
  const [alongX, alongY] = [to.x - from.x, to.y - from.y];
  const place = ((x - from.x) * alongX + (y - from.y) * alongY) / (alongX ** 2 + alongY ** 2);
  const nearest = Math.min(1, Math.max(0, place));
  return Math.hypot(from.x + nearest * alongX - x, from.y + nearest * alongY - y) < r + 1;
}

/** Whether two names, or the leader of one and the other, touch. */
export function conflict(one: Candidate, other: Candidate): boolean {
  return (
    overlap(one.box, other.box) ||
    (one.leader !== undefined && crosses(one.leader, other.box)) ||
    (other.leader !== undefined && crosses(other.leader, one.box)) ||
    (one.leader !== undefined && other.leader !== undefined && meet(one.leader, other.leader))
  );
}

/** The length of a leader. */
export function lengthOf({ from, to }: Leader): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}
