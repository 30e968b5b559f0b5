// On the page of what is new: shows only what has changed since a day, `?since=2026-11-28`, and marks what this browser has
// not shown yet.

const form = document.querySelector<HTMLFormElement>('.since')!;
const field = form.querySelector('input')!;
const counted = form.querySelector('[role=status]')!;
const says = form.dataset as Record<'site' | 'found' | 'none' | 'unseen' | 'mark', string>;
/** The latest first. */
const days = [...document.querySelectorAll<HTMLElement>('.day')];
const changesIn = (day: HTMLElement) => [...day.querySelectorAll('li')];
const changes = days.flatMap(changesIn);
const dayOf = (day: HTMLElement) => day.dataset['day']!;

/** Shows the days from the chosen one on, and says how many of all changes these are. */
function show(): void {
  for (const day of days) day.hidden = dayOf(day) < field.value;
  const shown = changes.filter((change) => change.checkVisibility()).length;
  const count = says.found.replace('{shown}', String(shown)).replace('{all}', String(changes.length));
  counted.textContent = field.value && (shown === 0 ? says.none : count);
}

/**
 * What this browser had shown of the site when it came here: the latest day of changes, and how many there were on it.
 * Reloading the page does not change it.
 */
function lastSeen(): string {
  const key = `seen ${says.site}`;
  const now = `${dayOf(days[0]!)} ${changesIn(days[0]!).length}`;
  try {
    const seen = sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? '';
    sessionStorage.setItem(key, seen);
    localStorage.setItem(key, now);
    return seen;
  } catch {
    return '';
  }
}

function markUnseen(): void {
  const [seen, count] = lastSeen().split(' ');
  if (!seen) return;
  const unseen = days
    .filter((day) => dayOf(day) > seen || (dayOf(day) === seen && changesIn(day).length > Number(count)))
    .flatMap(changesIn);
  for (const change of unseen) {
    const mark = document.createElement('b');
    mark.textContent = says.mark;
    change.prepend(mark, ' ');
  }
  const notice = form.querySelector<HTMLElement>('.unseen')!;
  notice.hidden = unseen.length === 0;
  notice.textContent = says.unseen.replace('{count}', String(unseen.length));
}

field.value = new URLSearchParams(location.search).get('since') ?? '';
field.addEventListener('input', () => {
  show();
  history.replaceState(null, '', location.pathname + (field.value && `?since=${field.value}`) + location.hash);
});
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', show);
show();
markUnseen();
