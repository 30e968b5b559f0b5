import type { Figure } from './article.ts';
import { slugOf } from './slug.ts';
import { tallyOf, type MatchEntry, type Tally } from './record.ts';

/** The fields of a figure that the record can answer. */
export const tallyFields = ['played', 'won', 'drawn', 'lost', 'goalsFor', 'goalsAgainst'] as const;

/** A figure from an article beside what the matches come to. */
export type FigureCheck = {
  figure: Figure;
  /** What the matches come to that the figure speaks of. */
  counted: Tally;
  /** The fields in which the two differ, with what the article states; empty where they agree. */
  differences: { field: (typeof tallyFields)[number]; stated: number; counted: number }[];
};

/**
 * Holds a figure that an article gives against the matches.
 *
 * @param figure what the article gives, and which matches it speaks of
 * @param matches all that were played, in their order
 */
export function checkFigure(figure: Figure, matches: readonly MatchEntry[]): FigureCheck {
  const { first, until, competition } = figure;
  const counted = tallyOf(
    matches
      .filter(({ date }) => until === undefined || date.last <= until)
      .filter(({ match }) => competition === undefined || match.competitionId === slugOf(competition))
      .slice(0, first),
  );
  const differences = tallyFields.flatMap((field) => {
    const stated = figure[field];
    return stated === undefined || stated === counted[field] ? [] : [{ field, stated, counted: counted[field] }];
  });
  return { figure, counted, differences };
}
