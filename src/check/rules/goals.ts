import { byMinute, countGoals } from '../../timeline/record/goals.ts';
import { parseScore } from '../../timeline/record/score.ts';
import type { Match } from '../../timeline/schema/event.ts';
import { error, type Diagnostic } from '../diagnostic.ts';
import type { Parts } from '../schema-walk.ts';

/** Finds goals that are not those of the score, are out of order, or rest on no article. */
export function goalProblems(file: string, { score, goals, goalsFrom }: Parts<Match>): Diagnostic[] {
  if (!goals || goals.length === 0) {
    const isAlone = goalsFrom !== undefined && goalsFrom.length > 0;
    return isAlone ? [error(file, ['match', 'goalsFrom'], 'names articles, and there are no goals: write them')] : [];
  }
  const read = goals.map((goal) => (goal?.minute !== undefined && goal.for !== undefined ? goal : null));
  // A goal that cannot be read has a problem of its own, and would make the others wrong.
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
            `come to ${counted.own}-${counted.other}, and the score is ${score}: write every goal once, each for the side that it counts for`,
          ),
        ]),
    ...(early === -1
      ? []
      : [
          error(
            file,
            ['match', 'goals', early, 'minute'],
            `"${listed[early]!.minute}" is before ${listed[early - 1]!.minute}, the minute of the goal above: put the goals in order`,
          ),
        ]),
    ...(goalsFrom === undefined || goalsFrom.length === 0
      ? [error(file, ['match', 'goals'], 'rest on no article: write goalsFrom: [article-id]')]
      : []),
  ];
}
