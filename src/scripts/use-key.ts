/** How far a heading may be from where a link to it would land, and still be the one being read, in pixels. */
const slack = 40;

/** What the keys do: `j` and `k` go from entry to entry, `/` to the search, `?` to the list of keys. */
export function useKey(key: string, controls: HTMLFormElement): void {
  const help = document.querySelector('dialog')!;
  if (help.open) return;
  if (key === '/') controls.querySelector<HTMLInputElement>('[name=q]')!.focus();
  else if (key === '?') help.showModal();
  else step(key === 'j' ? 1 : -1);
}

function step(by: 1 | -1): void {
  const headings = [...document.querySelectorAll<HTMLElement>('.entry:not([hidden]) h3')];
  const landing = headings[0] ? parseFloat(getComputedStyle(headings[0]).scrollMarginTop) : 0;
  const off = headings.map((heading) => heading.getBoundingClientRect().top - landing);
  const target = by > 0 ? off.findIndex((pixels) => pixels > slack) : off.findLastIndex((pixels) => pixels < -slack);
  headings[target]?.scrollIntoView();
  headings[target]?.querySelector('a')?.focus({ preventScroll: true });
}
