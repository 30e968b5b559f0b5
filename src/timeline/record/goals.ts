import { compareText } from '../text/compare-text.ts';
import type { MatchEntry } from '../merge/entry.ts';

/** A goal: its scorer, its minute and its side. */
export type Goal = {
  /** The scorer; for an own goal, the player who scored it against their own team. */
  by: string;
  /** Such as `35` or `45+2`. */
  minute: string;
  /** The side it counts for: the timeline's own team, or its opponent. */
  for: 'own' | 'other';
  penalty?: boolean | undefined;
  ownGoal?: boolean | undefined;
};

/** A scorer of the timeline's own team. Own goals of opponents are left out. */
export type Scorer = {
  name: string;
  goals: number;
  /** How many of the goals were penalties. */
  penalties: number;
  /** The matches, each once, in the order played. */
  matches: MatchEntry[];
};

/** A period of a match: its first and last minute, and the goals in it for and against. */
export type GoalTime = { from: number; to: number; own: number; other: number };

/** A match that turned: not lost after being behind, or not won after being ahead. */
export type Turn = { entry: MatchEntry; kind: 'comeback' | 'leadLost' };

/** Statistics of the goals of some matches. */
export type GoalRecord = {
  /** How many matches have their goals listed, of those with any goals. */
  listed: number;
  withGoals: number;
  /** Most goals first, then by name. */
  scorers: Scorer[];
  times: GoalTime[];
  turns: Turn[];
};

/** The periods of a match; added time belongs to the period before it. */
const periods = [
  [1, 15],
  [16, 30],
  [31, 45],
  [46, 60],
  [61, 75],
  [76, 90],
  [91, 105],
  [106, 120],
] as const;

/** The minute without added time: 45 for `45+2`. */
export function minuteOf({ minute }: Pick<Goal, 'minute'>): number {
  return Number.parseInt(minute, 10);
}

/** Orders goals by time; added time comes after the minute it is added to. */
export function byMinute(one: Pick<Goal, 'minute'>, other: Pick<Goal, 'minute'>): number {
  return minuteOf(one) - minuteOf(other) || addedOf(one) - addedOf(other);
}

/** How many goals count for each side. */
export function countGoals(goals: readonly Pick<Goal, 'for'>[]): { own: number; other: number } {
  const own = goals.filter((goal) => goal.for === 'own').length;
  return { own, other: goals.length - own };
}

/** Counts the goals of some matches, given in the order played. */
export function countGoalRecord(matches: readonly MatchEntry[]): GoalRecord {
  const listed = matches.filter(({ match }) => match.goals.length > 0);
  const all = listed.flatMap(({ match }) => match.goals);
  const times = periods.map(([from, to]) => {
    const within = all.filter((goal) => minuteOf(goal) >= from && minuteOf(goal) <= to);
    return { from, to, ...countGoals(within) };
  });
  return {
    listed: listed.length,
    withGoals: matches.filter(({ match }) => !/^0-0/.test(match.score)).length,
    scorers: scorersOf(listed),
    times: times.filter(({ from, own, other }) => from <= 90 || own + other > 0),
    turns: listed.flatMap((entry) => turnsOf(entry)),
  };
}

function scorersOf(matches: readonly MatchEntry[]): Scorer[] {
  const goals = matches.flatMap((entry) =>
    entry.match.goals.filter((goal) => goal.for === 'own' && !goal.ownGoal).map((goal) => ({ entry, goal })),
  );
  return [...Map.groupBy(goals, ({ goal }) => goal.by)]
    .map(([name, own]) => ({
      name,
      goals: own.length,
      penalties: own.filter(({ goal }) => goal.penalty).length,
      matches: [...new Set(own.map(({ entry }) => entry))],
    }))
    .sort((one, other) => other.goals - one.goals || compareText(one.name, other.name));
}

/** A drawn match can be both a comeback and a lost lead. */
function turnsOf(entry: MatchEntry): Turn[] {
  const { goals, result } = entry.match;
  const leads = goals.map((_, index) => {
    const { own, other } = countGoals(goals.slice(0, index + 1));
    return Math.sign(own - other);
  });
  const turns: Turn[] = [];
  if (result !== 'lost' && leads.includes(-1)) turns.push({ entry, kind: 'comeback' });
  if (result !== 'won' && leads.includes(1)) turns.push({ entry, kind: 'leadLost' });
  return turns;
}

function addedOf({ minute }: Pick<Goal, 'minute'>): number {
  return Number(minute.split('+')[1] ?? 0);
}
