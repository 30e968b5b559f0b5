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
 * The places where matches were played, by number of matches and then by name. Matches without a known place are left out.
 *
 * @param language the names in this language give the order
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

/** The three places with the most matches, for a sentence: `Harbour (12), Hilltop (5), Mill (4)`. */
export function mostPlayed(places: readonly MatchPlace[], language: Language): string {
  return places
    .slice(0, 3)
    .map(({ city, tally }) => `${city[language]} (${tally.played})`)
    .join(', ');
}
