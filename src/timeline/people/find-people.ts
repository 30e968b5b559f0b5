import type { Person } from '../schema/person.ts';

/** A name in a text: the person, and its position in UTF-16 units. */
export type Mention = { person: string; at: number; length: number };

/** A name that may mean several people, such as a surname that they share. */
export type AmbiguousName = { name: string; people: string[]; at: number };

/** The names by which people are found in texts. */
export type NameIndex = { pattern: RegExp; peopleOf: ReadonlyMap<string, readonly string[]> };

/** Particles that belong to the surname after them: `dos Santos`, `de la Fuente`, `van Dijk`. */
const particle = /^(?:da|das|de|del|der|di|do|dos|du|el|la|las|le|los|te|van|von|y)$/i;

/**
 * A capitalised word before a surname, not at the start of a sentence: the surname is part of somebody else's name, as in
 * "Raúl Flores Hernández".
 */
const partOfName = /(?<=[\p{L}\p{N},;:)]\s)\p{Lu}\p{Ll}+ $/u;

/** How far before a surname the rest of a name may begin, in UTF-16 units. */
const longestName = 60;

/** Indexes all names of people: the full name, other names, and the surname alone. */
export function indexNames(people: readonly Person[]): NameIndex {
  const peopleOf = new Map<string, string[]>();
  for (const { id, name, names } of people) {
    for (const one of new Set([name, ...names, surnameOf(name)])) {
      peopleOf.set(one, [...(peopleOf.get(one) ?? []), id]);
    }
  }
  // Longest names first, so that a surname within a full name is not matched alone.
  const all = [...peopleOf.keys()].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  const pattern =
    all.length === 0
      ? /(?!)/g
      : new RegExp(`(?<![\\p{L}\\p{N}-])(?:${all.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return { pattern, peopleOf };
}

/**
 * Finds the people whom a text names. A shared surname means the person whose full name comes before it in the text;
 * without one it is ambiguous.
 *
 * @param text plain text, or the result of `proseOf`
 * @param known people who are named in full before the text
 */
export function findPeople(
  text: string,
  { pattern, peopleOf }: NameIndex,
  known: ReadonlySet<string> = new Set(),
): { mentions: Mention[]; ambiguous: AmbiguousName[] } {
  const mentions: Mention[] = [];
  const ambiguous: AmbiguousName[] = [];
  const named = new Set(known);
  for (const { 0: name, index: at } of text.matchAll(pattern)) {
    if (!name.includes(' ') && partOfName.test(text.slice(Math.max(0, at - longestName), at))) continue;
    const people = peopleOf.get(name)!;
    const meant = people.length === 1 ? people : people.filter((id) => named.has(id));
    if (meant.length === 1) {
      const person = meant[0]!;
      named.add(person);
      mentions.push({ person, at, length: name.length });
    } else ambiguous.push({ name, people: [...people], at });
  }
  return { mentions, ambiguous };
}

/** The last word of a name, with the particles before it. */
export function surnameOf(name: string): string {
  const words = name.split(' ');
  let from = words.length - 1;
  while (from > 1 && particle.test(words[from - 1]!)) from--;
  return words.slice(from).join(' ');
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
