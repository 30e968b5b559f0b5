import type { Goal } from '../timeline/record/goals.ts';
import { surnameOf } from '../timeline/people/find-people.ts';
import type { Language } from '../timeline/schema/language.ts';
import { words } from './words.ts';

/**
 * Goals on a line, by scorer in the order of their first goals: `Vela 26 pen., Hernández 66`. Scorers are named by
 * surname, unless others in the match share it.
 *
 * @param goals the goals of one side
 * @param all all goals of the match
 */
export function goalsInWords(goals: readonly Goal[], all: readonly Goal[], language: Language): string {
  return [...Map.groupBy(goals, ({ by, ownGoal }) => `${by}${ownGoal ? ' own' : ''}`).values()]
    .map((own) => {
      const name = shortName(own[0]!.by, all);
      return `${name} ${own.map((goal) => minuteInWords(goal, language)).join(', ')}`;
    })
    .join(', ');
}

/** The minute of a goal, and its kind: `26 pen.`. */
function minuteInWords({ minute, penalty, ownGoal }: Goal, language: Language): string {
  const { people } = words[language];
  const kind = ownGoal ? people.ownGoal : penalty ? people.penalty : '';
  return [minute, kind].filter(Boolean).join('\u00A0');
}

/** The surname of a scorer, or the full name if others share the surname. */
function shortName(name: string, all: readonly Goal[]): string {
  const surname = surnameOf(name);
  const sharing = new Set(all.map(({ by }) => by).filter((by) => surnameOf(by) === surname));
  return sharing.size > 1 ? name : surname;
}
