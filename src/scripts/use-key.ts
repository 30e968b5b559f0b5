/** How far a heading may be from where a link to it would land, and still be the one being read, in pixels. */
const slack = 40;

/**
 * Does what a key stands for: `j` and `k` go from entry to entry, `/` to the search, `?` to the list of keys.
 *
 * @returns whether the key stands for anything
 */
export function useKey(key: string, controls: HTMLFormElement): boolean {
  const help = document.querySelector('dialog')!;
  if (help.open) return false;
  if (key === '/') controls.querySelector<HTMLInputElement>('[name=q]')!.focus();
  else if (key === '?') help.showModal();
  else if (key === 'j') step(1);
  else if (key === 'k') step(-1);
  else return false;
  return true;
}

function step(by: 1 | -1): void {
  const headings = [...document.querySelectorAll<HTMLElement>('.entry:not([hidden]) h3')];
  const landing = headings[0] ? parseFloat(getComputedStyle(headings[0]).scrollMarginTop) : 0;
  const off = headings.map((heading) => heading.getBoundingClientRect().top - landing);
  const target = by > 0 ? off.findIndex((pixels) => pixels > slack) : off.findLastIndex((pixels) => pixels < -slack);
  headings[target]?.scrollIntoView();
  headings[target]?.querySelector('a')?.focus({ preventScroll: true });
}
