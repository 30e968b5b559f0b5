/** The containers whose children are reversed. */
const parts: readonly (readonly [whole: string, part: string])[] = [
  ['.month', '.entry'],
  ['.phase', '.month'],
  ['#phases_', '.phase'],
];

let newestFirst = false;

/** Sorts the entries, and the months and phases around them, in chronological or reverse order. */
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
