import { byMinute, countGoals } from '../../timeline/record/goals.ts';
import { parseScore } from '../../timeline/record/score.ts';
import type { Match } from '../../timeline/schema/event.ts';
import { error, type Diagnostic } from '../diagnostic.ts';
import type { Parts } from '../schema-walk.ts';

/** Finds goals that do not add up to the score, are out of order, or have no source. */
export function goalProblems(file: string, { score, goals, goalsFrom }: Parts<Match>): Diagnostic[] {
  if (!goals || goals.length === 0) {
    const isAlone = goalsFrom !== undefined && goalsFrom.length > 0;
    return isAlone ? [error(file, ['match', 'goalsFrom'], 'names sources, but there are no goals: write them')] : [];
  }
  const read = goals.map((goal) => (goal?.minute !== undefined && goal.for !== undefined ? goal : null));
  // An invalid goal is reported by itself, and would make the sum wrong.
  if (read.includes(null) || score === undefined) return [];
  const listed = read as { minute: string; for: 'own' | 'other' }[];
  const stated = parseScore(score);
  const counted = countGoals(listed);
  const early = listed.findIndex((goal, index) => index > 0 && byMinute(listed[index - 1]!, goal) > 0);
  return [
    ...(counted.own === stated.own && counted.other === stated.other
      ? []
      : [
          error(
            file,
            ['match', 'goals'],
            `add up to ${counted.own}-${counted.other}, but the score is ${score}: write every goal once, each for the side that it counts for`,
          ),
        ]),
    ...(early === -1
      ? []
      : [
          error(
            file,
            ['match', 'goals', early, 'minute'],
            `"${listed[early]!.minute}" is before ${listed[early - 1]!.minute}, the minute of the previous goal: put the goals in order`,
          ),
        ]),
    ...(goalsFrom === undefined || goalsFrom.length === 0
      ? [error(file, ['match', 'goals'], 'have no source: write goalsFrom: [article-id]')]
      : []),
  ];
}
