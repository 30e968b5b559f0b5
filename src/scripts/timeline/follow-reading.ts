/** How long a reader stays on an entry before the address follows, in milliseconds. */
const pause = 400;
/** How far below the place where a link to an entry lands the entry being read is looked for, in pixels. */
const below = 16;

const hairline = document.querySelector('.overview .reading')!;
const marks = [...document.querySelectorAll('.overview a[aria-labelledby]')].map((link) => link.getAttribute('href'));
const places = placesOnStrip();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows on the overview where the reader is, and lets the address follow, so that copying it shares the entry
 * being read. The address is replaced, never pushed: going back leaves the page.
 */
function follow(): void {
  clearTimeout(timer);
  const read = scrollY > 0 ? entryBeingRead() : null;
  if (read === undefined) return;
  const hash = read ? `#${read.querySelector('h3')!.id}` : '';
  for (const end of ['x1', 'x2']) {
    if (read) hairline.setAttribute(end, `${places[marks.indexOf(hash)]! / 10}%`);
    else hairline.removeAttribute(end);
  }
  timer = setTimeout(() => history.replaceState(null, '', location.pathname + location.search + hash), pause);
}

/** The entry where a link would land, or nothing where that is between two parts. */
function entryBeingRead(): Element | null | undefined {
  const shown = [...document.querySelectorAll('.entry:not([hidden]) h3')];
  const last = shown.at(-1);
  // The last entries cannot get there: whichever the reader went to counts, else the last of all.
  if (scrollY + innerHeight >= document.documentElement.scrollHeight - 1) {
    const named = shown.find(({ id }) => `#${id}` === location.hash);
    return (named && named.getBoundingClientRect().top > 0 ? named : last)?.closest('.entry');
  }
  const landing = last && parseFloat(getComputedStyle(last).scrollMarginTop);
  return document.elementFromPoint(innerWidth / 2, landing! + below)?.closest('.entry') ?? undefined;
}

/** Where the marks of the entries stand, in their order and in thousandths of the line: as the strip's own strokes say. */
function placesOnStrip(): number[] {
  return [...document.querySelectorAll('.overview g g > :not(.s-open)')]
    .flatMap((path) => path.getAttribute('d')!.match(/(?<=M)\d+(?=.\d+[vh])/g) ?? [])
    .map(Number)
    .sort((one, other) => one - other);
}

addEventListener('scroll', follow);
follow();
