import { foldText } from './fold-text.ts';
import { markHits } from './mark-hits.ts';
import { putInOrder } from './put-in-order.ts';

// Lets the controls narrow the timeline down, and keeps what was chosen in the address: `?kind=match&q=goal`.

const names = ['kind', 'competition', 'result', 'outlet', 'q', 'order'];

const form = document.querySelector<HTMLFormElement>('.controls')!;
const filters = form.querySelector<HTMLDetailsElement>('.filters')!;
const found = form.querySelector('.found')!;
const reset = form.querySelector('button')!;
const filtersName = filters.querySelector('summary')!.textContent;
const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
const texts = new Map<HTMLElement, string>();

/** What was chosen, by the name of the field; what was left open is not in it. */
function chosen(): Map<string, string> {
  const fields = [...new FormData(form)].filter(([name, value]) => names.includes(name) && value !== '');
  return new Map(fields.map(([name, value]) => [name, String(value).trim()]));
}

function textOf(entry: HTMLElement): string {
  return texts.get(entry) ?? (texts.set(entry, foldText(entry.textContent)), texts.get(entry)!);
}

function outletsOf(entry: HTMLElement): string[] {
  return [...entry.querySelectorAll('.notes li a')].map(({ textContent }) => textContent);
}

/** What an entry must be like to be shown. The page says its competition only in words, to stay small. */
function conditionOf(choice: Map<string, string>, words: readonly string[]): (entry: HTMLElement) => boolean {
  const [kind, competition, result, outlet] = ['kind', 'competition', 'result', 'outlet'].map((name) =>
    choice.get(name),
  );
  const kindClass = kind && form.querySelector(`[name=kind][value="${CSS.escape(kind)}"]`)?.className;
  const label = form.querySelector<HTMLSelectElement>('[name=competition]')?.selectedOptions[0]?.label;
  const competitionName = label?.replace(/ \(\d+\)$/, '');
  return (entry) =>
    (!kindClass || entry.classList.contains(kindClass)) &&
    (!competition || entry.querySelector('.kicker')!.textContent.split('\u00A0· ')[0] === competitionName) &&
    (!result || entry.querySelector(`.score .${CSS.escape(result)}`) !== null) &&
    (!outlet || outletsOf(entry).includes(outlet)) &&
    words.every((word) => textOf(entry).includes(word));
}

/** Shows the entries that fit what was chosen, in the order chosen, and says how many they are. */
function show(): void {
  const choice = chosen();
  const words = foldText(choice.get('q') ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const fits = conditionOf(choice, words);
  const shown = entries.filter((entry) => !(entry.hidden = !fits(entry)));
  for (const part of document.querySelectorAll<HTMLElement>('.month, .phase')) {
    part.hidden = !part.querySelector('.entry:not([hidden])');
  }
  for (const entry of shown) {
    const notes = entry.querySelector<HTMLDetailsElement>('.notes')!;
    const inNotes = words.some((word) => foldText(notes.textContent).includes(word));
    notes.classList.toggle('hit', inNotes);
    if (inNotes) notes.open = true;
  }
  markHits(shown, words);
  putInOrder(choice.get('order') === 'newest');
  const isNarrowed = [...choice.keys()].some((name) => name !== 'order');
  const { found: count, none } = form.dataset as Record<string, string>;
  const counted = count!.replace('{shown}', String(shown.length)).replace('{all}', String(entries.length));
  found.textContent = !isNarrowed ? '' : shown.length > 0 ? counted : none!;
  reset.hidden = !isNarrowed;
  const inUse = ['kind', 'competition', 'result', 'outlet'].filter((name) => choice.has(name)).length;
  filters.querySelector('summary')!.textContent = filtersName + (inUse > 0 ? ` (${inUse})` : '');
}

/** The outlets are listed when they are first asked for: the page names each of them beside its entries. */
function listOutlets(): void {
  const select = form.querySelector<HTMLSelectElement>('[name=outlet]')!;
  if (select.length > 1) return;
  const outlets = new Set(entries.flatMap(outletsOf));
  select.append(...[...outlets].sort((one, other) => one.localeCompare(other)).map((outlet) => new Option(outlet)));
}

function readAddress(): void {
  const asked = new URLSearchParams(location.search);
  if (asked.has('outlet')) listOutlets();
  form.reset();
  for (const [name, value] of asked) {
    const field = names.includes(name) ? form.elements.namedItem(name) : null;
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = true;
    else if (field) (field as HTMLInputElement | RadioNodeList).value = value;
  }
  show();
}

function writeAddress(how: 'pushState' | 'replaceState'): void {
  const asked = new URLSearchParams([...chosen()]).toString();
  history[how](null, '', location.pathname + (asked && `?${asked}`) + location.hash);
}

form.addEventListener('input', ({ target }) => {
  show();
  writeAddress((target as HTMLInputElement).type === 'search' ? 'replaceState' : 'pushState');
});
form.addEventListener('submit', (event) => event.preventDefault());
reset.addEventListener('click', () => {
  // The fields are empty only once the click is over.
  setTimeout(() => {
    show();
    writeAddress('pushState');
  });
});
filters.addEventListener('toggle', listOutlets);
addEventListener('popstate', readAddress);
// A link of the overview leads to its entry, also where that is not among those shown.
addEventListener('hashchange', () => {
  const heading = document.getElementById(location.hash.slice(1));
  if (!heading?.closest('.entry[hidden]')) return;
  form.reset();
  show();
  writeAddress('replaceState');
  heading.scrollIntoView();
});

if (filters.open) listOutlets();
if (location.search) readAddress();
else if (chosen().size > 0) {
  // Something was chosen before this script was here.
  show();
  writeAddress('pushState');
}
