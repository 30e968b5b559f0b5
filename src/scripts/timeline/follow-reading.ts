import { placesOnStrip } from './places-on-strip.ts';

/** How long a reader stays on an entry before the address follows, in milliseconds. */
const pause = 400;
/** How far below its scroll margin a link lets a heading land: the padding that base.css gives the whole page. */
const padding = 16;

const page = document.documentElement;
const hairline = document.querySelector('.overview .reading')!;
const places = placesOnStrip();
let timer: ReturnType<typeof setTimeout> | undefined;
/** Where the reader is: a heading, and how far its part of the text has gone past the line, of its height. */
let place: { heading: Element; gone: number } | undefined;
/** How wide the page was then, in pixels. */
let width = page.clientWidth;

/**
 * Shows on the overview where the reader is from here on, holds that place when the page gets another width, and lets the
 * address follow, so that copying it shares what is being read. The address is replaced, never pushed: going back leaves
 * the page.
 */
export function followReading(): void {
  addEventListener('scroll', follow);
  addEventListener('load', follow);
  // The text gets another height when it is narrowed down, and also when a phone is turned.
  new ResizeObserver(follow).observe(document.querySelector('#phases_')!);
}

function follow(): void {
  if (width !== page.clientWidth) holdPlace();
  width = page.clientWidth;
  const line = landing();
  const heading = scrollY > 0 ? headingAt(line) : undefined;
  place = heading && { heading, gone: goneOf(heading, line) };
  const entry = heading?.matches('h2') ? shownHeadings(heading.closest('.phase')!)[1] : heading;
  for (const end of ['x1', 'x2']) {
    if (entry) hairline.setAttribute(end, `${places.get(entry.id)! / 10}%`);
    else hairline.removeAttribute(end);
  }
  clearTimeout(timer);
  // Before that, the browser may still be on its way to where the address leads.
  if (document.readyState !== 'complete') return;
  const hash = heading ? `#${heading.id}` : '';
  timer = setTimeout(() => history.replaceState(null, '', location.pathname + location.search + hash), pause);
}

/**
 * Brings what was read back to the line: browsers hold on to what stands at the top of the window, and that is the
 * overview, which goes home with them.
 */
function holdPlace(): void {
  if (!place) return;
  const { top, height } = partOf(place.heading).getBoundingClientRect();
  scrollBy({ top: top + place.gone * height - landing(), behavior: 'instant' });
}

/** Where a link lets a heading land, in pixels from the top of the window. */
function landing(): number {
  const { scrollMarginTop } = getComputedStyle(document.querySelector('.entry h3')!);
  return parseFloat(scrollMarginTop) + padding;
}

/** The heading of the part of the text that stands on a line, or nothing above the first one. */
function headingAt(line: number): Element | undefined {
  const shown = shownHeadings(document);
  // The last ones cannot get to the line: whichever the reader went to counts, else the last of all.
  if (scrollY + innerHeight >= page.scrollHeight - 1) {
    const named = shown.find(({ id }) => `#${id}` === location.hash);
    return named && named.getBoundingClientRect().top > 0 ? named : shown.at(-1);
  }
  // What is brought to the line can come to rest less than a pixel below it: windows scroll by whole ones.
  return shown.findLast((heading) => partOf(heading).getBoundingClientRect().top < line + 1);
}

/** The headings of parts and entries. Those of a kind are hidden by style alone before the script for that is there. */
function shownHeadings(within: ParentNode): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('.phase-head h2, .entry h3')].filter(
    ({ offsetParent }) => offsetParent,
  );
}

function partOf(heading: Element): Element {
  return heading.closest('.entry, .phase-head')!;
}

function goneOf(heading: Element, line: number): number {
  const { top, height } = partOf(heading).getBoundingClientRect();
  // One of the last ones has not come to the line.
  return Math.max(0, line - top) / height;
}
