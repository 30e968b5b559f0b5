/** How long a reader stays on an entry before the address follows, in milliseconds. */
const pause = 400;

/**
 * Shows on the overview where the reader is, and lets the address follow, so that copying it shares the entry
 * being read. The address is replaced, never pushed: going back leaves the page.
 */
export function followReading(entries: Iterable<Element>): void {
  const hairline = document.querySelector('.overview .reading')!;
  const inOrder = [...entries];
  const places = placesOnStrip();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new IntersectionObserver(
    (changes) => {
      const read = changes.findLast(({ isIntersecting }) => isIntersecting)?.target;
      if (!read || scrollY === 0) return;
      const { id } = read.querySelector('h3')!;
      for (const end of ['x1', 'x2']) hairline.setAttribute(end, `${places[inOrder.indexOf(read)]! / 10}%`);
      clearTimeout(timer);
      timer = setTimeout(() => history.replaceState(null, '', `${location.pathname}${location.search}#${id}`), pause);
    },
    // A line a third of the way down the window.
    { rootMargin: '-33% 0% -66%' },
  );
  for (const entry of inOrder) observer.observe(entry);
}

/** Where the marks of the entries stand, in their order and in thousandths of the line: as the strip's own strokes say. */
function placesOnStrip(): number[] {
  return [...document.querySelectorAll('.overview g g > :not(.s-open)')]
    .flatMap((path) => path.getAttribute('d')!.match(/(?<=M)\d+(?=.\d+[vh])/g) ?? [])
    .map(Number)
    .sort((one, other) => one - other);
}
