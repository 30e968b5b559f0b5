/** Each part of the timeline that is turned round with the one it stands in. */
const parts: readonly (readonly [whole: string, part: string])[] = [
  ['.month', '.entry'],
  ['.phase', '.month'],
  ['#phases_', '.phase'],
];

let newestFirst = false;

/** Puts the entries, and the months and phases that they stand in, in the order of time or the other way round. */
export function putInOrder(newest: boolean): void {
  if (newest === newestFirst) return;
  newestFirst = newest;
  for (const [whole, part] of parts) {
    for (const element of document.querySelectorAll(whole)) {
      const own = [...element.querySelectorAll(`:scope > ${part}`)];
      // What stands below the last one stays there.
      const below = own.at(-1)?.nextElementSibling ?? null;
      for (const one of own.reverse()) element.insertBefore(one, below);
    }
  }
}
