import { foldText } from './fold-text.ts';
import { markHits } from './mark-hits.ts';

const names = ['kind', 'competition', 'result', 'outlet', 'q', 'order'];

/**
 * Lets the controls narrow the timeline down, and keeps what was chosen in the address: `?kind=match&q=neymar`.
 *
 * @param form the controls
 * @param entries all entries, in the order of the page
 */
function narrowDown(form: HTMLFormElement, entries: readonly HTMLElement[]): void {
  const found = form.querySelector('.found')!;
  const reset = form.querySelector('button')!;
  const texts = new Map<HTMLElement, string>();
  let newestFirst = false;

  const textOf = (entry: HTMLElement) =>
    texts.get(entry) ?? (texts.set(entry, foldText(entry.textContent)), texts.get(entry)!);
  const outletsOf = (entry: HTMLElement) =>
    [...entry.querySelectorAll('.notes li a')].map(({ textContent }) => textContent);
  const chosen = () => {
    const fields = [...new FormData(form)].filter(([name, value]) => names.includes(name) && value !== '');
    return new Map(fields.map(([name, value]) => [name, String(value).trim()]));
  };

  const show = () => {
    const choice = chosen();
    const [kind, competition, result, outlet] = ['kind', 'competition', 'result', 'outlet'].map((name) =>
      choice.get(name),
    );
    const kindClass = kind && form.querySelector(`[name=kind][value="${CSS.escape(kind)}"]`)?.className;
    const competitionName =
      form.querySelector<HTMLSelectElement>('[name=competition]')?.selectedOptions[0]?.label.replace(/ \(\d+\)$/, '') ??
      '';
    const words = foldText(choice.get('q') ?? '')
      .split(/\s+/)
      .filter(Boolean);
    const shown = entries.filter((entry) => {
      const fits =
        (!kindClass || entry.classList.contains(kindClass)) &&
        (!competition || entry.querySelector('.kicker')!.textContent.split(' · ')[0] === competitionName) &&
        (!result || entry.querySelector(`.score .${CSS.escape(result)}`)) &&
        (!outlet || outletsOf(entry).includes(outlet)) &&
        words.every((word) => textOf(entry).includes(word));
      entry.hidden = !fits;
      return fits;
    });
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
    const narrowed = [...choice.keys()].some((name) => name !== 'order');
    const count = form.dataset['found']!.replace('{shown}', String(shown.length)).replace(
      '{all}',
      String(entries.length),
    );
    found.textContent = !narrowed ? '' : shown.length > 0 ? count : form.dataset['none']!;
    reset.hidden = !narrowed;
  };

  const putInOrder = (newest: boolean) => {
    if (newest === newestFirst) return;
    newestFirst = newest;
    const parents: [string, string][] = [
      ['.month', '.entry'],
      ['.phase', '.month'],
      ['#phases_', '.phase'],
    ];
    for (const [parent, child] of parents) {
      for (const element of document.querySelectorAll(parent)) {
        element.append(...[...element.querySelectorAll(`:scope > ${child}`)].reverse());
      }
    }
  };

  const listOutlets = () => {
    const select = form.querySelector<HTMLSelectElement>('[name=outlet]')!;
    if (select.length > 1) return;
    const outlets = new Set(entries.flatMap(outletsOf));
    select.append(...[...outlets].sort((one, other) => one.localeCompare(other)).map((outlet) => new Option(outlet)));
  };

  const readAddress = () => {
    const asked = new URLSearchParams(location.search);
    if (asked.has('outlet')) listOutlets();
    form.reset();
    for (const [name, value] of asked) {
      const field = names.includes(name) ? form.elements.namedItem(name) : null;
      if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = true;
      else if (field) (field as HTMLInputElement | RadioNodeList).value = value;
    }
    show();
  };

  const writeAddress = (how: 'pushState' | 'replaceState') => {
    const asked = new URLSearchParams([...chosen()]).toString();
    history[how](null, '', location.pathname + (asked && `?${asked}`) + location.hash);
  };

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
  const filters = form.querySelector<HTMLDetailsElement>('.filters')!;
  if (filters.open) listOutlets();
  filters.addEventListener('toggle', listOutlets);
  addEventListener('popstate', readAddress);
  if (location.search) readAddress();
  else if (chosen().size > 0) {
    // Something was chosen before this script was here.
    show();
    writeAddress('pushState');
  }
}

narrowDown(document.querySelector('.controls')!, [...document.querySelectorAll<HTMLElement>('.entry')]);
