import { keyWords } from '../i18n/keys.ts';
import style from '../styles/keys.css?inline';
import { addStyle } from './add-style.ts';
import { isMeantKey, keysAreOn } from './is-meant-key.ts';

/** How far a heading may be from where a link to it would land, and still be the one being read, in pixels. */
const slack = 40;

const words = keyWords[document.documentElement.lang as keyof typeof keyWords];
const uses: Record<string, { name: string; use: () => void }> = {
  j: { name: words.next, use: () => step(1) },
  k: { name: words.before, use: () => step(-1) },
  '/': { name: words.search, use: () => document.querySelector<HTMLElement>('.controls [name=q]')!.focus() },
  '?': { name: words.list, use: () => list.showModal() },
};

function step(by: 1 | -1): void {
  const headings = [...document.querySelectorAll<HTMLElement>('.entry:not([hidden]) h3')];
  const landing = headings[0] ? parseFloat(getComputedStyle(headings[0]).scrollMarginTop) : 0;
  const off = headings.map((heading) => heading.getBoundingClientRect().top - landing);
  const target = by > 0 ? off.findIndex((pixels) => pixels > slack) : off.findLastIndex((pixels) => pixels < -slack);
  headings[target]?.scrollIntoView();
  headings[target]?.querySelector('a')?.focus({ preventScroll: true });
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
switchedOn.addEventListener('change', () => localStorage.setItem('keys', switchedOn.checked ? 'on' : 'off'));
document.querySelector('.keys')!.addEventListener('click', () => list.open || list.showModal());
document.addEventListener('keydown', (event) => {
  if (list.open || !isMeantKey(event)) return;
  event.preventDefault();
  uses[event.key]!.use();
});
