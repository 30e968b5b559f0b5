import { placesOnStrip } from './places-on-strip.ts';

const results = ['won', 'drawn', 'lost'] as const;
const strokes = [...document.querySelectorAll('.overview .strip g > path')].map((path) => ({
  path,
  // A path without a stroke of an entry is the line itself.
  whole: path.getAttribute('d')!,
  pale: path.parentNode!.insertBefore(path.cloneNode() as Element, path),
}));
for (const { pale } of strokes) pale.classList.add('s-pale');
for (const { pale } of strokes) pale.setAttribute('d', '');

/**
 * Makes the marks of entries pale that are not shown.
 *
 * @param entries all of them, hidden or not
 */
export function dimMarks(entries: readonly HTMLElement[]): void {
  const places = placesOf();
  const shown = new Set(
    entries
      .filter(({ hidden }) => !hidden)
      .flatMap((entry) => {
        const place = places.get(entry.querySelector('h3')!.id);
        return [`${place} ${shapeOf(entry)}`, `${place}`];
      }),
  );
  for (const { path, whole, pale } of strokes) {
    const shape = /s-(won|drawn|lost)/.exec(path.getAttribute('class') ?? '')?.[1] ?? 'other';
    const key = path.matches('.s-open') ? '' : ` ${shape}`;
    const parts = whole.split(/(?=M)/);
    const isShown = (part: string) => part.includes('H') || shown.has(parseInt(part.slice(1), 10) + key);
    path.setAttribute('d', parts.filter(isShown).join(''));
    // What is cut out of a bar is cut out of a pale one, too.
    pale.setAttribute('d', parts.filter((part) => !isShown(part)).join(''));
  }
}

let known: Map<string, number> | undefined;
/** Read once, from the whole strokes. */
function placesOf(): Map<string, number> {
  return (known ??= placesOnStrip());
}

function shapeOf(entry: Element): string {
  return results.find((result) => entry.querySelector(`.score .${result}`)) ?? 'other';
}
