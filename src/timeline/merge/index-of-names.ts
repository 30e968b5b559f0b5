import type { Entry, Timeline } from './entry.ts';
import type { Outlet } from './sources.ts';
import { surnameOf } from '../people/find-people.ts';
import type { ByLanguage, Language } from '../schema/language.ts';
import { foldName } from '../text/fold-name.ts';
import { letterOf } from '../text/letter-of.ts';

/** A name of the index. */
export type IndexedName = {
  /** As it is listed: people by surname, `Soto, Ana`. */
  name: string;
  /** Who a person is, or the city of a ground. */
  note?: string;
} & (
  | { kind: 'person'; id: string }
  /** Another name of a person, who is listed as `see`. */
  | { kind: 'alias'; id: string; see: string }
  | { kind: 'opponent' | 'ground' | 'competition' }
  | { kind: 'outlet'; id: string }
) & {
    /** The entries about it, earliest first; none for another name of a person. */
    entries: readonly Entry[];
  };

/** The names that begin with a letter, `0` for digits; in the order of the alphabet of a language. */
export type IndexLetter = { letter: string; names: IndexedName[] };

/**
 * The index of a timeline, like that of a book: the people, opponents, grounds, competitions and outlets of its entries.
 *
 * @param outlets all of the timeline
 * @param language gives the names and their order
 */
export function indexOfNames(
  { entries, people }: Pick<Timeline, 'entries' | 'people'>,
  outlets: readonly Outlet[],
  language: Language,
): IndexLetter[] {
  const matches = entries.flatMap((entry) => (entry.match ? [{ entry, match: entry.match }] : []));
  /** The entries of each name that matches give. */
  const ofMatches = (nameOf: (match: (typeof matches)[number]['match']) => string) =>
    [...Map.groupBy(matches, ({ match }) => nameOf(match))].map(([key, own]) => ({
      key,
      match: own[0]!.match,
      entries: own.map(({ entry }) => entry),
    }));
  const inLanguage = (name: ByLanguage<string> | undefined) => name?.[language] ?? '';
  const names: IndexedName[] = [
    ...people.flatMap(({ id, name, names: others, role, mentions }): IndexedName[] => {
      const listed = bySurname(name);
      return [
        { kind: 'person', id, name: listed, note: role[language], entries: mentions.map(({ entry }) => entry) },
        ...nicknamesOf(name, others).map((alias) => {
          return { kind: 'alias' as const, id, name: alias, see: listed, entries: [] };
        }),
      ];
    }),
    ...ofMatches(({ opponent }) => inLanguage(opponent)).map(({ key, entries: own }) => {
      return { kind: 'opponent' as const, name: key, entries: own };
    }),
    ...ofMatches(({ venue, city }) => `${inLanguage(venue)}\n${city[language]}`).map(({ match, entries: own }) => {
      const city = match.city[language];
      const place = match.venue ? { name: inLanguage(match.venue), note: city } : { name: city };
      return { kind: 'ground' as const, ...place, entries: own };
    }),
    ...ofMatches(({ namedCompetition }) => namedCompetition).map(({ match, entries: own }) => {
      return { kind: 'competition' as const, name: match.competition[language], entries: own };
    }),
    ...outlets.map(({ name, id, entries: own }) => ({ kind: 'outlet' as const, name, id, entries: own })),
  ];
  const { compare } = new Intl.Collator(language, { numeric: true });
  // Stable: equal names stay in the order of their kinds.
  const sorted = names.sort((one, other) => compare(one.name, other.name));
  return [...Map.groupBy(sorted, ({ name }) => letterOf(name))].map(([letter, own]) => ({ letter, names: own }));
}

function bySurname(name: string): string {
  const surname = surnameOf(name);
  return surname === name ? name : `${surname}, ${name.slice(0, -surname.length).trim()}`;
}

/** The names of a person by which nobody would find the surname, without those that contain another of them. */
function nicknamesOf(name: string, others: readonly string[]): string[] {
  const surname = foldName(surnameOf(name));
  const strange = others.filter((other) => !foldName(other).includes(surname));
  return strange.filter((one) => !strange.some((other) => other !== one && one.split(' ').includes(other)));
}
