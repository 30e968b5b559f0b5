import type { Coordinates } from '../../timeline/schema/site.ts';

/** How many degrees of longitude without a place a map still shows. */
const bridged = 40;

/**
 * Splits places into those that fit on one map: between two groups there are more than 40 empty degrees of longitude.
 * Each group starts in the west, also where it lies across the date line.
 *
 * @returns the groups from west to east, the places of each too
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
    if (index === widest || emptyBefore[index]! > bridged) groups.push([]);
    groups.at(-1)!.push(eastward[index]!);
  }
  return groups;
}
