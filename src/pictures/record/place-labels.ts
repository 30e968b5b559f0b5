import {
  candidatesAway,
  candidatesBeside,
  conflict,
  lengthOf,
  overlap,
  isNear,
  touch,
  type Candidate,
  type Label,
  type NamedCircle,
} from './label-candidates.ts';

/** How often names that found no room are tried again before all others. */
const maxTries = 12;

/**
 * Places names beside circles so that none overlaps another name, a circle or the edge. The first circles are named first.
 * A name without room beside its circle stands further away, at the end of a leader that crosses no name, no other leader
 * and no circle but those on its own; others move for it if they find room elsewhere. A circle without room even then has no
 * name.
 *
 * @param scale the scale of the map on the screen: at 0.5 a name takes twice the space on the map
 */
export function placeLabels(
  circles: readonly NamedCircle[],
  { width, height }: { width: number; height: number },
  scale: number,
): Label[] {
  const disks = circles.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const isFree = (own: number, { box, leader }: Candidate) =>
    box.left >= 0 &&
    box.right <= width &&
    box.top >= 0 &&
    box.bottom <= height &&
    disks.every((disk, index) => (index === own && !leader) || !overlap(box, disk)) &&
    !(leader && circles.some((other) => !touch(circles[own]!, other) && isNear(leader, other)));
  const all = circles.map((circle, own) =>
    [...candidatesBeside(circle, scale), ...candidatesAway(circle, scale)].filter((candidate) =>
      isFree(own, candidate),
    ),
  );
  let best: Placed = circles.map(() => null);
  let first: number[] = [];
  for (let tries = 0; tries < maxTries && best.includes(null); tries++) {
    const order = [...first, ...[...circles.keys()].filter((index) => !first.includes(index))];
    const placed = placeInOrder(order, all);
    if (countPlaced(placed) > countPlaced(best)) best = placed;
    const left = order.filter((index) => !placed[index]);
    first = [...left, ...first.filter((index) => !left.includes(index))];
  }
  return best
    .filter((candidate) => candidate !== null)
    .map(({ label, leader }) => ({ ...label, ...(leader && { leader }) }));
}

/** The place of each name, if it has one. */
type Placed = readonly (Candidate | null)[];

/** Places names beside their circles, and then those that found no room there. */
function placeInOrder(order: readonly number[], all: readonly (readonly Candidate[])[]): Placed {
  let placed: Placed = all.map(() => null);
  for (const own of order) {
    const beside = all[own]!.find((candidate) => !candidate.leader && conflictsOf(candidate, placed).length === 0);
    if (beside) placed = placed.with(own, beside);
  }
  for (const own of order) placed = placed[own] ? placed : (withOthersMoved(own, all, placed) ?? placed);
  return placed;
}

function countPlaced(placed: Placed): number {
  return placed.filter(Boolean).length;
}

/** Places one more name where the leaders are fewest and shortest; the names that are there move. Null if some find no room. */
function withOthersMoved(own: number, all: readonly (readonly Candidate[])[], placed: Placed): Placed | null {
  let best: { placed: Placed; cost: number } | null = null;
  for (const candidate of all[own]!) {
    const moved = conflictsOf(candidate, placed);
    let next: Placed = placed.map((one, index) => (index === own ? candidate : moved.includes(index) ? null : one));
    for (const index of moved) {
      next = next.with(index, all[index]!.find((other) => conflictsOf(other, next).length === 0) ?? null);
    }
    const cost = next.reduce((sum, one) => sum + (one?.leader ? 20 + lengthOf(one.leader) : 0), 0);
    if (moved.every((index) => next[index]) && (!best || cost < best.cost)) best = { placed: next, cost };
  }
  return best?.placed ?? null;
}

/** The indices of the names that a candidate would touch. */
function conflictsOf(candidate: Candidate, placed: Placed): number[] {
  return placed.flatMap((other, index) => (other && conflict(candidate, other) ? [index] : []));
}
