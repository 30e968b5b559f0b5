import { round } from '../round.ts';

/** A circle on a map with its name. All positions and lengths are in pixels of the map. */
export type NamedCircle = { x: number; y: number; r: number; text: string };

/** A name on a map: the position of the start, middle or end of its baseline. */
export type Label = { text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' };

/** A generous width of a character, and the height of a line, on the screen. */
const characterWidth = 6.6;
const lineHeight = 11;
const gap = 3;

/**
 * Places names beside circles so that none overlaps another name, a circle or the edge. The first circles are named first;
 * circles without room have no name.
 *
 * @param scale the scale of the map on the screen: at 0.5 a name takes twice the space on the map
 */
export function placeLabels(
  circles: readonly NamedCircle[],
  { width, height }: { width: number; height: number },
  scale: number,
): Label[] {
  const disks = circles.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const placed: { label: Label; box: Box }[] = [];
  circles.forEach((circle, own) => {
    const free = candidatesOf(circle, scale).find(
      ({ box }) =>
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height &&
        disks.every((disk, index) => index === own || !overlap(box, disk)) &&
        placed.every((other) => !overlap(box, other.box)),
    );
    if (free) placed.push(free);
  });
  return placed.map(({ label }) => label);
}

type Box = { left: number; right: number; top: number; bottom: number };

/** To the right of the circle, to the left, above, and in three ways below. */
function candidatesOf({ x, y, r, text }: NamedCircle, scale: number): { label: Label; box: Box }[] {
  const [length, tall, away] = [(text.length * characterWidth) / scale, lineHeight / scale, r + gap];
  const at = (anchor: Label['anchor'], textX: number, baseline: number) => {
    const left = textX - { start: 0, middle: length / 2, end: length }[anchor];
    const label = { text, anchor, x: round(textX), y: round(baseline) };
    return { label, box: { left, right: left + length, top: baseline - tall * 0.8, bottom: baseline + tall * 0.2 } };
  };
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

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
