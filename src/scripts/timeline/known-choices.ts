import type { Choices } from '../../timeline/merge/choices.ts';

/** Read with the script that asks for it: where it cannot be had, that script is not there either, and asked for again. */
const { people, families } = (await (
  await fetch(document.querySelector<HTMLElement>('.controls')!.dataset['choices']!)
).json()) as Choices;

/** At the end of a choice of all outlets of a family. */
const every = '*';

/** The name of a person by the id. */
export function nameOf(person: string): string | undefined {
  return people.find(({ id }) => id === person)?.name;
}

/** The people whom an entry names, each with an id and all names. */
export function peopleIn(entry: string): { id: string; names: string[] }[] {
  return people
    .filter(({ entries }) => entries.includes(entry))
    .map(({ id, name, names }) => ({ id, names: [name, ...names] }));
}

/** The outlets that a choice means: one, or all of a family. */
export function outletsOfChoice(choice: string): string[] {
  return families.find(({ name }) => name + every === choice)?.outlets ?? [choice];
}

/** Fills the list of people, which stand by surname. */
export function listPeople(list: HTMLSelectElement): void {
  list.append(...people.map(({ id, name, entries }) => new Option(`${name} (${entries.length})`, id)));
}

/** Fills the list of outlets. Those of a family stand together, below a choice of all of them. */
export function listOutlets(list: HTMLSelectElement, outlets: Iterable<string>): void {
  const all = list.options[0]!.text.toLowerCase();
  const related = new Set(families.flatMap((family) => family.outlets));
  const alone = [...new Set(outlets)].filter((outlet) => !related.has(outlet)).map((outlet) => new Option(outlet));
  const groups = families.map(({ name, outlets: own }) => {
    const group = document.createElement('optgroup');
    group.label = name;
    group.append(new Option(`${name} (${all})`, name + every), ...own.map((outlet) => new Option(outlet)));
    return group;
  });
  list.append(...[...alone, ...groups].sort((one, other) => one.label.localeCompare(other.label)));
}
