import type { Goal } from '../timeline/record/goals.ts';
import { surnameOf } from '../timeline/people/find-people.ts';
import type { Language } from '../timeline/schema/language.ts';
import { words } from './words.ts';

/**
 * Goals in a line, the scorers in the order of their first one: `Vela 26 pen., Hernández 66`. A scorer has the surname
 * alone where no other of the match shares it.
 *
 * @param goals those of one side
 * @param all those of the match, for which surnames are shared
 */
export function goalsInWords(goals: readonly Goal[], all: readonly Goal[], language: Language): string {
  return [...Map.groupBy(goals, ({ by, ownGoal }) => `${by}${ownGoal ? ' own' : ''}`).values()]
    .map((own) => {
      const name = shortName(own[0]!.by, all);
      return `${name} ${own.map((goal) => minuteInWords(goal, language)).join(', ')}`;
    })
    .join(', ');
}

/** A goal's minute, and what kind of goal it was: `26 pen.`. */
function minuteInWords({ minute, penalty, ownGoal }: Goal, language: Language): string {
  const { people } = words[language];
  const kind = ownGoal ? people.ownGoal : penalty ? people.penalty : '';
  return [minute, kind].filter(Boolean).join('\u00A0');
}

/** No-break spaces keep a name together, and with its first minute. */
function shortName(name: string, all: readonly Goal[]): string {
  const surname = surnameOf(name);
  const sharing = new Set(all.map(({ by }) => by).filter((by) => surnameOf(by) === surname));
  return sharing.size > 1 ? name : surname;
}
