import { dimMarks } from './dim-marks.ts';
import { foldText } from './fold-text.ts';
import { isPlainClick } from '../is-plain-click.ts';
import { listOutlets, listPeople, nameOf, outletsOfChoice, peopleIn } from './known-choices.ts';
import { markHits } from './mark-hits.ts';
import { takeMonth } from './take-month.ts';
import { putInOrder } from './put-in-order.ts';
import { offerSelection } from './share-selection.ts';

// Filters and searches the timeline by its controls, and keeps the choices in the URL: `?kind=match&q=goal`.

const facets = ['kind', 'part', 'competition', 'result', 'person', 'outlet'];
const names = [...facets, 'q', 'order'];

const form = document.querySelector<HTMLFormElement>('.controls')!;
const query = form.querySelector<HTMLInputElement>('[name=q]')!;
const filters = form.querySelector<HTMLDetailsElement>('.filters')!;
const found = form.querySelector<HTMLElement>('.found')!;
const reset = form.querySelector('button')!;
const filtersName = filters.querySelector('summary')!.textContent;
const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
const texts = new Map<HTMLElement, string>();
const showOffer = offerSelection(found);
/** The lists of sources that a search opened. */
const opened = new Set<HTMLDetailsElement>();

/** The choices by field name; empty fields are left out. */
function chosen(): Map<string, string> {
  const fields = [...new FormData(form)].filter(([name, value]) => names.includes(name) && value !== '');
  return new Map(fields.map(([name, value]) => [name, String(value).trim()]));
}

/** What is searched: the text of an entry, and all names of those whom it names. */
function textOf(entry: HTMLElement): string {
  const names = () => peopleIn(idOf(entry)).flatMap((person) => person.names);
  if (!texts.has(entry)) texts.set(entry, foldText([entry.textContent, ...names()].join('\n')));
  return texts.get(entry)!;
}

function idOf(entry: HTMLElement): string {
  return entry.querySelector('h3')!.id;
}

function outletsOf(entry: HTMLElement): string[] {
  return [...entry.querySelectorAll('.notes li a')].map(({ textContent }) => textContent);
}

/** What an entry must be like to be shown. Words that a browser may have translated are not compared, only data. */
function conditionOf(
  choice: Map<string, string>,
  month: string,
  words: readonly string[],
): (entry: HTMLElement) => boolean {
  const [kind, part, competition, result, person, outlet] = facets.map((name) => choice.get(name));
  const kindClass = kind && form.querySelector(`[name=kind][value="${CSS.escape(kind)}"]`)?.className;
  const competitionName =
    form.querySelector<HTMLSelectElement>('[name=competition]')?.selectedOptions[0]?.dataset['named'];
  const outlets = outlet && outletsOfChoice(outlet);
  return (entry) =>
    (!kindClass || entry.classList.contains(kindClass)) &&
    (!part || entry.closest('.phase')!.querySelector(`#part_${CSS.escape(part)}`) !== null) &&
    (!month || entry.closest<HTMLElement>('.month')!.dataset['month']!.startsWith(month)) &&
    (!competition || entry.dataset['competition'] === competitionName) &&
    (!result || entry.querySelector(`.score .${CSS.escape(result)}`) !== null) &&
    (!person || peopleIn(idOf(entry)).some(({ id }) => id === person)) &&
    (!outlets || outletsOf(entry).some((one) => outlets.includes(one))) &&
    words.every((word) => textOf(entry).includes(word));
}

/** Shows the entries that match the choices, in the chosen order, and their number. */
function show(): void {
  const choice = chosen();
  const { month, rest } = takeMonth(foldText((choice.get('q') ?? '').normalize()));
  // What stands in quotation marks is found as it stands.
  const words = (rest.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', '').trim()).filter(Boolean);
  const fits = conditionOf(choice, month, words);
  const shown = entries.filter((entry) => !(entry.hidden = !fits(entry)));
  for (const part of document.querySelectorAll<HTMLElement>('.month, .phase')) {
    part.hidden = !part.querySelector('.entry:not([hidden])');
  }
  for (const entry of entries) showNotes(entry, words);
  dimMarks(entries);
  markHits(shown, words);
  putInOrder(choice.get('order') === 'newest');
  const narrowing = new Map([...choice].filter(([name]) => name !== 'order'));
  const isNarrowed = narrowing.size > 0;
  found.textContent = isNarrowed ? count(shown.length, namesOf(choice)) : '';
  reset.hidden = !isNarrowed;
  showOffer(shown.length > 0 ? narrowing : new Map());
  const inUse = facets.filter((name) => choice.has(name)).length;
  filters.querySelector('summary')!.textContent = filtersName + (inUse > 0 ? ` (${inUse})` : '');
}

/** Opens the sources of an entry if they contain a word, and closes those opened by an earlier search. */
function showNotes(entry: HTMLElement, words: readonly string[]): void {
  const notes = entry.querySelector<HTMLDetailsElement>('.notes')!;
  const isHit = !entry.hidden && words.some((word) => foldText(notes.textContent).includes(word));
  notes.classList.toggle('hit', isHit);
  if (isHit && !notes.open) opened.add(notes);
  if (isHit) notes.open = true;
  else if (opened.delete(notes)) notes.open = false;
}

/** How many entries are shown, and by which choices: `10 of 109 entries: Lost`. */
function count(shown: number, by = ''): string {
  const { found: counted, none } = form.dataset as Record<string, string>;
  if (shown === 0) return none!;
  return counted!.replace('{shown}', String(shown)).replace('{all}', String(entries.length)) + (by && `: ${by}`);
}

/** What was chosen, as the controls name it: for whoever has them folded, or the page on paper. */
function namesOf(choice: Map<string, string>): string {
  const names = facets.flatMap((name) => {
    if (name === 'person') return nameOf(choice.get(name) ?? '') ?? [];
    const field = choice.has(name) && form.querySelector(`[name=${name}]:is(select, :checked)`);
    if (!field) return [];
    // After the name of a choice stands how many entries it has.
    const label = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : field.nextSibling?.textContent;
    return [label?.replace(/ \(\d+\)$/, '').trim()];
  });
  const asked = choice.get('q');
  return [...names, ...(asked ? [`“${asked.replace(/["“”]/g, '')}”`] : [])].join(', ');
}

/** Clears the search and all filters, but keeps the order. */
function showAll(): void {
  const order = form.elements.namedItem('order') as HTMLInputElement;
  const isNewest = order.checked;
  form.reset();
  order.checked = isNewest;
  show();
}

/** Fills the lists of people and outlets on first use. Outlets are taken from the sources of the entries. */
function fillLists(): void {
  const [outlets, people] = ['outlet', 'person'].map((name) =>
    form.querySelector<HTMLSelectElement>(`select[name=${name}]`),
  );
  if (outlets!.length > 1) return;
  listOutlets(outlets!, entries.flatMap(outletsOf));
  if (people) listPeople(people);
}

/** Sets the controls from the URL, except for some fields that keep their values. */
function readAddress(left: ReadonlyMap<string, string> = new Map()): void {
  const asked = new URLSearchParams(location.search);
  if (asked.has('outlet') || asked.has('person')) fillLists();
  for (const [name, value] of asked) {
    const field = names.includes(name) && !left.has(name) ? form.elements.namedItem(name) : null;
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = field.value === value;
    else if (field) (field as HTMLInputElement | HTMLSelectElement | RadioNodeList).value = value;
    // A select without the value has nothing selected.
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
  }
  show();
}

/** The entry or the part that an address names. */
function named(hash: string): HTMLElement | null | undefined {
  return document.getElementById(hash.slice(1))?.closest<HTMLElement>('.entry, .phase');
}

/** Writes the choices to the URL, and keeps its fragment only if that entry is shown. */
function writeAddress(how: 'pushState' | 'replaceState'): void {
  const asked = new URLSearchParams([...chosen()]).toString();
  const hash = named(location.hash)?.hidden ? '' : location.hash;
  history[how](null, '', location.pathname + (asked && `?${asked}`) + hash);
}

/** Scrolls to the entry in the URL's fragment again, once the layout is final. */
function goToNamed(): void {
  if (named(location.hash)?.hidden) {
    showAll();
    writeAddress('replaceState');
  }
  document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
}

/**
 * Searches for a word from the page in another language. One that finds nothing here, or that hides the entry in the URL’s
 * fragment, is left out, and it is said.
 */
function tryWord(word: string): void {
  query.value = word;
  show();
  if (named(location.hash)?.hidden || entries.every(({ hidden }) => hidden)) {
    query.value = '';
    show();
    const leftOut = form.dataset['leftOut']!.replace('{word}', word.replace(/["“”]/g, ''));
    found.textContent = `${leftOut} ${found.textContent}`.trim();
  }
  writeAddress('replaceState');
}

form.addEventListener('input', ({ target }) => {
  show();
  writeAddress((target as HTMLInputElement).type === 'search' ? 'replaceState' : 'pushState');
});
form.addEventListener('submit', (event) => event.preventDefault());
reset.addEventListener('click', () => {
  showAll();
  writeAddress('pushState');
  // The button that had the focus is hidden now.
  found.textContent = count(entries.length);
  found.focus();
});
filters.addEventListener('toggle', fillLists);
addEventListener('popstate', () => {
  form.reset();
  readAddress();
});
// A link within the page leads to its entry or part, also where that is not among those shown.
document.addEventListener('click', (event) => {
  const hash = (event.target as Element).closest('a[href^="#"]')?.getAttribute('href') ?? '';
  if (!named(hash)?.hidden || !isPlainClick(event)) return;
  event.preventDefault();
  showAll();
  writeAddress('pushState');
  location.replace(hash);
});

if (filters.open) fillLists();
// Choices made before this script was loaded, by the reader or by a browser that restored them.
const early = chosen();
const asked = new URLSearchParams(location.search);
readAddress(early);
const was = asked.get('was');
if (was) tryWord(was);
if ([...early].some(([name, value]) => asked.get(name) !== value)) writeAddress('replaceState');
else if (location.hash) goToNamed();
else if ((asked.has('q') || was) && scrollY === 0) {
  // A search from another page: it arrives where the first of what it found is in sight, and says how much that is.
  form.scrollIntoView({ behavior: 'instant' });
  found.focus({ preventScroll: true });
}
