import { keyWords } from '../../i18n/keys.ts';
import style from '../../styles/page/keys.css?inline';
import { addStyle } from '../add-style.ts';
import { isMeantKey, keysAreOn, switchKeys } from './is-meant-key.ts';

/** How far a heading may be from where a link to it would land, and still be the one being read, in pixels. */
const slack = 40;

const words = keyWords[document.documentElement.lang as keyof typeof keyWords];
const uses: Record<string, { name: string; use: () => void }> = {
  j: { name: words.next, use: () => step(1) },
  k: { name: words.before, use: () => step(-1) },
  '/': { name: words.search, use: () => document.querySelector<HTMLElement>('.controls [name=q]')!.focus() },
  '?': { name: words.list, use: () => list.showModal() },
};

/** Goes on from the heading that has the focus, as long as it is in sight, else from where the reader is. */
function step(by: 1 | -1): void {
  const headings = [...document.querySelectorAll<HTMLElement>('.entry:not([hidden]) h3')];
  const focused = headings.findIndex((heading) => heading.contains(document.activeElement));
  const { top = -1 } = headings[focused]?.getBoundingClientRect() ?? {};
  const target = top >= 0 && top < innerHeight ? focused + by : nearest(headings, by);
  // At once: a key pressed again goes on from here.
  headings[target]?.scrollIntoView({ behavior: 'instant' });
  headings[target]?.querySelector('a')?.focus({ preventScroll: true });
}

/** The next heading below or above where a link to an entry lands: its place among them, or -1. */
function nearest(headings: readonly HTMLElement[], by: 1 | -1): number {
  const landing = headings[0] ? parseFloat(getComputedStyle(headings[0]).scrollMarginTop) : 0;
  const off = headings.map((heading) => heading.getBoundingClientRect().top - landing);
  return by > 0 ? off.findIndex((pixels) => pixels > slack) : off.findLastIndex((pixels) => pixels < -slack);
}

function listOfKeys(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  const rows = Object.entries(uses).map(([key, { name }]) => `<div><dt><kbd>${key}</kbd></dt><dd>${name}</dd></div>`);
  dialog.ariaLabel = words.keys;
  dialog.innerHTML = `<h2>${words.keys}</h2><dl>${rows.join('')}</dl>
<label><input type="checkbox"> ${words.areOn}</label><form method="dialog"><button>${words.close}</button></form>`;
  document.body.append(dialog);
  return dialog;
}

addStyle(style);
const list = listOfKeys();
const switchedOn = list.querySelector('input')!;
switchedOn.checked = keysAreOn();
switchedOn.addEventListener('change', () => switchKeys(switchedOn.checked));
document.querySelector('.keys')!.addEventListener('click', () => list.open || list.showModal());
document.addEventListener('keydown', (event) => {
  // What fetched this script has claimed the key and passes it on.
  if (event.defaultPrevented || list.open || !isMeantKey(event)) return;
  event.preventDefault();
  uses[event.key]!.use();
});
