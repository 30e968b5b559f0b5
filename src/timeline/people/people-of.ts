import { toString } from 'mdast-util-to-string';
import type { Entry, TimelinePerson } from '../merge/entry.ts';
import type { Language } from '../schema/language.ts';
import type { Person } from '../schema/person.ts';
import { compareText } from '../text/compare-text.ts';
import { foldName } from '../text/fold-name.ts';
import { findPeople, surnameOf, type NameIndex } from './find-people.ts';
import { peopleIn } from './mark-people.ts';

/**
 * The people whom the entries name, by surname, each with the entries and the citations that name them. People whom no
 * entry names are left out.
 *
 * @param entries in their order, with people marked in the summaries
 * @param language texts in this language are searched: the others say the same
 */
export function peopleOf(
  people: readonly Person[],
  entries: readonly Entry[],
  names: NameIndex,
  language: Language,
): TimelinePerson[] {
  const named = entries.map((entry) => ({ entry, ...namedIn(entry, names, language) }));
  return people
    .map((person) => ({
      ...person,
      mentions: named.flatMap(({ entry, all, byCitation }) =>
        all.has(person.id)
          ? [
              {
                entry,
                citations: byCitation.filter(({ people: own }) => own.has(person.id)).map(({ number }) => number),
              },
            ]
          : [],
      ),
    }))
    .filter(({ mentions }) => mentions.length > 0)
    .sort(bySurname);
}

/** The people named in an entry: in its summary or title, as a scorer, or in a claim. */
function namedIn({ summary, title, match, citations }: Entry, names: NameIndex, language: Language) {
  const inSummary = peopleIn(summary[language]);
  // A surname in a claim means the person whom the summary names in full.
  const known = new Set([
    ...inSummary,
    ...idsIn(title[language] + ' ' + toString(summary[language]), names, inSummary),
  ]);
  const scorers = (match?.goals ?? []).flatMap(({ by }) => idsIn(by, names, []));
  const byCitation = citations.map(({ number, claim }) => ({
    number,
    people: new Set(idsIn(claim.says[language], names, known)),
  }));
  return { all: new Set([...known, ...scorers, ...byCitation.flatMap(({ people }) => [...people])]), byCitation };
}

function idsIn(text: string, names: NameIndex, known: Iterable<string>): string[] {
  return findPeople(text, names, new Set(known)).mentions.map(({ person }) => person);
}

function bySurname(one: Person, other: Person): number {
  const [a, b] = [one, other].map(({ name }) => foldName(surnameOf(name)));
  return compareText(a!, b!) || compareText(foldName(one.name), foldName(other.name));
}
