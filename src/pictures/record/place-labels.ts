import { round } from '../round.ts';

/** A circle on a map with its name. Places and lengths in pixels of the map. */
export type NamedCircle = { x: number; y: number; r: number; text: string };

/** A name on a map: where its line of text begins, is centred or ends. */
export type Label = { text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' };

/** A generous width of a letter and the height of a line of the label type, on the screen. */
const letter = 6.6;
const line = 11;
const gap = 3;

/**
 * Writes names beside circles so that none lies on another, on a circle or over the edge. The circles that come first are
 * named first; those without room stay without a name.
 *
 * @param shown how large the map is shown: at 0.5 a name takes twice the room on it
 */
export function placeLabels(
  circles: readonly NamedCircle[],
  { width, height }: { width: number; height: number },
  shown: number,
): Label[] {
  const discs = circles.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const placed: { label: Label; box: Box }[] = [];
  circles.forEach((circle, own) => {
    const free = candidatesOf(circle, shown).find(
      ({ box }) =>
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height &&
        discs.every((disc, index) => index === own || !overlap(box, disc)) &&
        placed.every((other) => !overlap(box, other.box)),
    );
    if (free) placed.push(free);
  });
  return placed.map(({ label }) => label);
}

type Box = { left: number; right: number; top: number; bottom: number };

/** Right of the circle, left of it, above and, in three ways, below. */
function candidatesOf({ x, y, r, text }: NamedCircle, shown: number): { label: Label; box: Box }[] {
  const [length, tall, away] = [(text.length * letter) / shown, line / shown, r + gap];
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
