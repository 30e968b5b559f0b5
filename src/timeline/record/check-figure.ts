import { tallyFields, type Figure, type TallyField } from '../schema/article.ts';
import { slugOf } from '../text/slug.ts';
import { pointsOf, tallyOf, type MatchEntry, type Tally } from './record.ts';

/** A figure from an article beside what the matches come to. */
export type FigureCheck = {
  figure: Figure;
  /** What the matches come to that the figure speaks of. */
  counted: Tally;
  /** The fields in which the two differ, with what the article states; empty where they agree. */
  differences: { field: TallyField; stated: number; counted: number }[];
};

/**
 * Holds a figure that an article gives against the matches. A match whose day is not known counts where it can have been
 * played by `until`, as it does within the tenure.
 *
 * @param figure what the article gives, and which matches it speaks of
 * @param matches all that were played, in their order
 * @throws RangeError for a figure that speaks of matches which there are not, as the content check lets none through: of
 *   a competition or of days without any, or of more than there were
 */
export function checkFigure(figure: Figure, matches: readonly MatchEntry[]): FigureCheck {
  const { first, until, competition } = figure;
  const meant = matches
    .filter(({ date }) => until === undefined || date.first <= until)
    .filter(({ match }) => competition === undefined || match.competitionId === slugOf(competition));
  const least = first ?? (until === undefined && competition === undefined ? 0 : 1);
  if (meant.length < least) {
    throw new RangeError(`a figure speaks of ${least} or more matches where there are ${meant.length}`);
  }
  const counted = tallyOf(meant.slice(0, first));
  const answers = { ...counted, points: pointsOf(counted) };
  const differences = statedFields(figure)
    .map(({ field, stated }) => ({ field, stated, counted: answers[field] }))
    .filter(({ stated, counted }) => stated !== counted);
  return { figure, counted, differences };
}

/** What a figure states that the record can answer, in the order of {@link tallyFields}. */
export function statedFields(figure: Figure): { field: TallyField; stated: number }[] {
  return tallyFields.flatMap((field) => {
    const stated = figure[field];
    return stated === undefined ? [] : [{ field, stated }];
  });
}
