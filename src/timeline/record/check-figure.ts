import { tallyFields, type Figure, type TallyField } from '../schema/article.ts';
import type { FigureCheck, MatchEntry } from '../merge/entry.ts';
import { pointsOf, tallyOf } from './record.ts';

/**
 * Compares a figure from an article with the matches. A match without a known day counts if it can have been played by
 * `until`.
 *
 * @param figure the numbers that the article states, and which matches they are about
 * @param matches all matches, in the order played
 * @throws RangeError if the scope has too few matches (ruled out by the content check)
 */
export function checkFigure(figure: Figure, matches: readonly MatchEntry[]): FigureCheck {
  const { first, until, competition } = figure;
  const meant = matches
    .filter(({ date }) => until === undefined || date.first <= until)
    .filter(({ match }) => competition === undefined || match.namedCompetition === competition);
  const min = first ?? (until === undefined && competition === undefined ? 0 : 1);
  if (meant.length < min) {
    throw new RangeError(`a figure is about ${min} or more matches, but there are ${meant.length}`);
  }
  const counted = tallyOf(meant.slice(0, first));
  const answers = { ...counted, points: pointsOf(counted) };
  const differences = statedFields(figure)
    .map(({ field, stated }) => ({ field, stated, counted: answers[field] }))
    .filter(({ stated, counted }) => stated !== counted);
  return { figure, counted, differences };
}

/** The numbers that a figure states, in the order of {@link tallyFields}. */
export function statedFields(figure: Figure): { field: TallyField; stated: number }[] {
  return tallyFields.flatMap((field) => {
    const stated = figure[field];
    return stated === undefined ? [] : [{ field, stated }];
  });
}
