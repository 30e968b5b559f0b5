import { areCompatible, compareText, type TimelineDate } from './date.ts';
import type { Citation, Disagreement } from './entry.ts';
import { areCompatibleScores } from './score.ts';

/**
 * Finds what the claims about one event cannot all be right about: dates that the entry's own excludes, and scores
 * that are not the event's.
 *
 * @param date the entry's date
 * @param score the event's score, where it is a match
 * @param citations the entry's sources
 */
export function findDisagreements(
  date: TimelineDate,
  score: string | undefined,
  citations: readonly Citation[],
): Disagreement[] {
  const dates = citations.flatMap(({ number, reported }) =>
    reported ? [{ number, value: reported.date.edtf, agrees: areCompatible(reported.date, date) }] : [],
  );
  const scores = citations.flatMap(({ number, claim }) =>
    claim.score !== undefined && score !== undefined
      ? [{ number, value: claim.score, agrees: areCompatibleScores(claim.score, score) }]
      : [],
  );
  return [...disagreement('date', date.edtf, dates), ...disagreement('score', score ?? '', scores)];
}

type Answer = { number: number; value: string; agrees: boolean };

function disagreement(about: Disagreement['about'], kept: string, answers: readonly Answer[]): Disagreement[] {
  const others = answers.filter(({ agrees }) => !agrees);
  if (others.length === 0) return [];
  const byValue = Map.groupBy(others, ({ value }) => value);
  return [
    {
      about,
      positions: [
        { value: kept, kept: true, citations: numbersOf(answers.filter(({ agrees }) => agrees)) },
        ...[...byValue]
          .sort(([one], [other]) => compareText(one, other))
          .map(([value, same]) => ({ value, kept: false, citations: numbersOf(same) })),
      ],
    },
  ];
}

const numbersOf = (answers: readonly Answer[]): number[] => answers.map(({ number }) => number);
