import { compareText } from '../text/compare-text.ts';
import { areCompatible, dateFrom, type TimelineDate } from '../dates/date.ts';
import type { Citation, Disagreement } from './entry.ts';
import { areCompatibleScores } from '../record/score.ts';

/**
 * Finds the claims about one event that cannot all be true: dates and scores that the entry's own exclude, and those that
 * it allows but that exclude each other, such as two days within a ruling that is wide enough for both.
 *
 * @param date the entry's date
 * @param score the event's score, if it is a match
 * @param citations the entry's sources
 */
export function findDisagreements(
  date: TimelineDate,
  score: string | undefined,
  citations: readonly Citation[],
): Disagreement[] {
  const dates = citations.flatMap(({ number, reported }) => (reported ? [{ number, value: reported.date.edtf }] : []));
  const scores = citations.flatMap(({ number, claim }) =>
    claim.score === undefined ? [] : [{ number, value: claim.score }],
  );
  return [
    ...disagreement('date', date.edtf, dates),
    ...(score === undefined ? [] : disagreement('score', score, scores)),
  ];
}

/** Whether the kept value allows some of the other values, so that it does not decide between them. */
export function leavesOpen({ about, positions }: Disagreement): boolean {
  const [kept, ...others] = positions;
  return kept !== undefined && others.some(({ value }) => canBothBeTrue[about](value, kept.value));
}

const canBothBeTrue: Record<Disagreement['about'], (one: string, other: string) => boolean> = {
  date: (one, other) => areCompatible(dateFrom(one), dateFrom(other)),
  score: areCompatibleScores,
};

type Answer = { number: number; value: string };

function disagreement(about: Disagreement['about'], kept: string, answers: readonly Answer[]): Disagreement[] {
  const agree = canBothBeTrue[about];
  const allowed = answers.filter(({ value }) => agree(value, kept));
  const agreed = allowed.filter(({ value }) => allowed.every((other) => agree(value, other.value)));
  const others = answers.filter((answer) => !agreed.includes(answer));
  if (others.length === 0) return [];
  const byValue = Map.groupBy(others, ({ value }) => value);
  return [
    {
      about,
      positions: [
        { value: kept, kept: true, citations: numbersOf(agreed) },
        ...[...byValue]
          .sort(([one], [other]) => compareText(one, other))
          .map(([value, same]) => ({ value, kept: false, citations: numbersOf(same) })),
      ],
    },
  ];
}

const numbersOf = (answers: readonly Answer[]): number[] => answers.map(({ number }) => number);
