import { keyWords } from '../../i18n/keys.ts';
import style from '../../styles/page/keys.css?inline';
import { addStyle } from '../add-style.ts';
import { isMeantKey, keysAreOn, switchKeys } from './is-meant-key.ts';

/** The maximum distance of the heading being read from where a link to it lands, in pixels. */
const slack = 40;

const words = keyWords[document.documentElement.lang as keyof typeof keyWords];
const uses: Record<string, { name: string; use?: () => void }> = {
  j: { name: words.next, use: () => goOn('next', 1) },
  k: { name: words.before, use: () => goOn('prev', -1) },
  // The script that loads this one goes to the search.
  '/': { name: words.search },
  '?': { name: words.list, use: () => list.showModal() },
};

/** Goes to the page of the next or previous entry, or on the timeline to its heading. */
function goOn(rel: 'next' | 'prev', by: 1 | -1): void {
  if (document.querySelector('.entry.page')) document.querySelector<HTMLElement>(`a[rel=${rel}]`)?.click();
  else step(by);
}

/**
 * Moves to the next or previous heading: from the focused one if it is visible, otherwise from the reading position.
 */
function step(by: 1 | -1): void {
  const headings = [...document.querySelectorAll<HTMLElement>('.entry:not([hidden]) h3')];
  const focused = headings.findIndex((heading) => heading.contains(document.activeElement));
  const { top = -1 } = headings[focused]?.getBoundingClientRect() ?? {};
  const target = top >= 0 && top < innerHeight ? focused + by : nearest(headings, by);
  // Without smooth scrolling, so that a repeated key continues from here.
  headings[target]?.scrollIntoView({ behavior: 'instant' });
  headings[target]?.querySelector('a')?.focus({ preventScroll: true });
}

/** The index of the next heading below or above where links land, or -1. */
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
  // The listener that loaded this script prevents the default and dispatches the key again.
  if (event.defaultPrevented || list.open || !isMeantKey(event)) return;
  event.preventDefault();
  uses[event.key]!.use?.();
});
