/** How long a reader stays on an entry before the address follows, in milliseconds. */
const pause = 400;

/**
 * Shows on the overview where the reader is, and lets the address follow, so that copying it shares the entry
 * being read. The address is replaced, never pushed: going back leaves the page.
 */
export function followReading(entries: Iterable<Element>): void {
  const now = document.querySelector('.overview .reading')!;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new IntersectionObserver(
    (changes) => {
      const id = changes.findLast(({ isIntersecting }) => isIntersecting)?.target.querySelector('h3')?.id;
      if (!id || scrollY === 0) return;
      const reach = document.querySelector(`.overview a[href="#${id}"] > rect`)!;
      const [from, width] = ['x', 'width'].map((name) => parseFloat(reach.getAttribute(name)!)) as [number, number];
      for (const end of ['x1', 'x2']) now.setAttribute(end, `${from + width / 2}%`);
      clearTimeout(timer);
      timer = setTimeout(() => history.replaceState(null, '', `${location.pathname}${location.search}#${id}`), pause);
    },
    // A line a third of the way down the window.
    { rootMargin: '-33% 0% -66%' },
  );
  for (const entry of entries) observer.observe(entry);
}
