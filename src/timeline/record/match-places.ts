import { compareText } from '../text/compare-text.ts';
import type { EntryMatch, MatchEntry, Tally } from '../merge/entry.ts';
import type { ByLanguage, Language } from '../schema/language.ts';
import { tallyOf } from './record.ts';
import type { Coordinates } from '../schema/site.ts';

/** A city where matches were played. */
export type MatchPlace = {
  city: ByLanguage<string>;
  country: ByLanguage<string>;
  at: Coordinates;
  tally: Tally;
  /** How many of its matches were at home, away and on neutral ground. */
  grounds: Record<EntryMatch['ground'], number>;
};

/**
 * Where matches were played, the places with most of them first and then in the order of their names; matches of no
 * known place are left out.
 *
 * @param language the language whose names give the order
 */
export function matchPlaces(matches: readonly MatchEntry[], language: Language): MatchPlace[] {
  const located = matches.filter(({ match }) => match.at);
  return [...Map.groupBy(located, ({ match }) => [match.city[language], ...match.at!].join()).values()]
    .map((own) => {
      const { city, country, at } = own[0]!.match;
      const on = (ground: EntryMatch['ground']) => own.filter(({ match }) => match.ground === ground).length;
      return {
        city,
        country,
        at: at!,
        tally: tallyOf(own),
        grounds: { home: on('home'), away: on('away'), neutral: on('neutral') },
      };
    })
    .sort(
      (one, other) => other.tally.played - one.tally.played || compareText(one.city[language], other.city[language]),
    );
}

/** The three places with most matches and how many they had, as a sentence lists them: `Harbour (12), Hilltop (5), Mill (4)`. */
export function mostPlayed(places: readonly MatchPlace[], language: Language): string {
  return places
    .slice(0, 3)
    .map(({ city, tally }) => `${city[language]} (${tally.played})`)
    .join(', ');
}
