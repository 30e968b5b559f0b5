import type { Coordinates } from '../../timeline/schema/site.ts';

/** The maximum gap between places on one map, in degrees of longitude. */
const maxGap = 40;

/**
 * Groups places that fit on one map: two groups are more than 40 degrees of longitude apart. A group may lie across the date
 * line.
 *
 * @returns the groups from west to east, and the places in each from west to east
 */
export function splitByLongitude<Place extends { at: Coordinates }>(places: readonly Place[]): Place[][] {
  const eastward = places.toSorted((one, other) => one.at[1] - other.at[1]);
  const emptyBefore = eastward.map(({ at }, index) =>
    index > 0 ? at[1] - eastward[index - 1]!.at[1] : at[1] + 360 - eastward.at(-1)!.at[1],
  );
  const widest = emptyBefore.indexOf(Math.max(...emptyBefore));
  const inOrder = [...eastward.keys()].map((index) => (index + widest) % eastward.length);
  const groups: Place[][] = [];
  for (const index of inOrder) {
    if (index === widest || emptyBefore[index]! > maxGap) groups.push([]);
    groups.at(-1)!.push(eastward[index]!);
  }
  return groups;
}
