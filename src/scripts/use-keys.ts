import { isMeantKey, keysAreOn } from './is-meant-key.ts';

/** How far a heading may be from where a link to it would land, and still be the one being read, in pixels. */
const slack = 40;

const help = document.querySelector('dialog')!;
const switchedOn = help.querySelector('input')!;

const uses: Record<string, () => void> = {
  j: () => step(1),
  k: () => step(-1),
  '/': () => document.querySelector<HTMLElement>('.controls [name=q]')!.focus(),
  '?': () => help.showModal(),
};

function step(by: 1 | -1): void {
  const headings = [...document.querySelectorAll<HTMLElement>('.entry:not([hidden]) h3')];
  const landing = headings[0] ? parseFloat(getComputedStyle(headings[0]).scrollMarginTop) : 0;
  const off = headings.map((heading) => heading.getBoundingClientRect().top - landing);
  const target = by > 0 ? off.findIndex((pixels) => pixels > slack) : off.findLastIndex((pixels) => pixels < -slack);
  headings[target]?.scrollIntoView();
  headings[target]?.querySelector('a')?.focus({ preventScroll: true });
}

switchedOn.checked = keysAreOn();
switchedOn.addEventListener('change', () => localStorage.setItem('keys', switchedOn.checked ? 'on' : 'off'));
document.querySelector('.keys')!.addEventListener('click', () => help.open || help.showModal());
document.addEventListener('keydown', (event) => {
  if (help.open || !isMeantKey(event)) return;
  event.preventDefault();
  uses[event.key]!();
});
