/** A stroke of a path on the strip: where it begins, in thousandths of the line. */
const start = /(?<=M)\d+(?=.\d+[vh])/g;

/** The position of each mark of the overview by its entry's id, in thousandths of the line, read from the strip's own strokes. */
export function placesOnStrip(): Map<string, number> {
  const links = [...document.querySelectorAll('.overview a[aria-labelledby]')];
  const places = [...document.querySelectorAll('.overview .strip g > :not(.s-open)')]
    .flatMap((path) => path.getAttribute('d')!.match(start) ?? [])
    .map(Number)
    .sort((one, other) => one - other);
  return new Map(links.map((link, index) => [link.getAttribute('href')!.slice(1), places[index]!]));
}
