import type { TimelineDate } from '../dates/date.ts';
import { streakKinds } from '../merge/entry.ts';
import type { Entry, MatchEntry, MatchRecord, Streak, StreakKind, Tally } from '../merge/entry.ts';
import { parseScore, type Result } from './score.ts';
import type { Site } from '../schema/site.ts';

const continues: Record<StreakKind, (entry: MatchEntry) => boolean> = {
  won: ({ match }) => match.result === 'won',
  unbeaten: ({ match }) => match.result !== 'lost',
  notConceding: ({ match }) => parseScore(match.score).other === 0,
  scoring: ({ match }) => parseScore(match.score).own > 0,
  winless: ({ match }) => match.result !== 'won',
};

/**
 * The matches of a tenure, in the order played. A match without a known day counts if it can have been played within the
 * tenure, so that none is dropped silently.
 */
export function matchesOf(entries: readonly Entry[], tenure: Site['tenure']): MatchEntry[] {
  return entries.filter((entry): entry is MatchEntry => entry.match !== undefined && canLieWithin(entry.date, tenure));
}

/** Whether a date can be a day of a tenure, first and last day included. */
export function canLieWithin({ first, last }: TimelineDate, { start, end }: Site['tenure']): boolean {
  return last >= start && first <= end;
}

/** Counts the results and goals of some matches. */
export function tallyOf(matches: readonly MatchEntry[]): Tally {
  return matches.reduce(addMatch, { played: 0, won: 0, drawn: 0, lost: 0, goalsFor: 0, goalsAgainst: 0 });
}

/**
 * Counts the record of a tenure.
 *
 * @param matches in the order played
 */
export function countRecord(matches: readonly MatchEntry[]): MatchRecord {
  return {
    matches: matches.map((entry, index) => {
      const number = index + 1;
      const pointsOfTen = number < 10 ? null : pointsOf(tallyOf(matches.slice(number - 10, number)));
      return { number, entry, difference: differenceOf(entry), after: tallyOf(matches.slice(0, number)), pointsOfTen };
    }),
    total: tallyOf(matches),
    streaks: Object.fromEntries(
      streakKinds.map((kind) => [kind, longestStreaks(matches, continues[kind])]),
    ) as MatchRecord['streaks'],
    biggestWins: extremes(matches, 'won'),
    biggestLosses: extremes(matches, 'lost'),
  };
}

/** The longest streaks of each kind, in the order of {@link streakKinds}, without kinds whose longest is one match. */
export function streaksOfSeveral(
  streaks: MatchRecord['streaks'],
): { kind: StreakKind; length: number; all: readonly Streak[] }[] {
  return streakKinds.flatMap((kind) => {
    const all = streaks[kind];
    return all[0] && all[0].length > 1 ? [{ kind, length: all[0].length, all }] : [];
  });
}

/**
 * Groups matches and counts each group, in the order of the groups' first matches.
 *
 * @param keyOf the group of a match
 */
export function tallyBy(
  matches: readonly MatchEntry[],
  keyOf: (entry: MatchEntry) => string,
): { key: string; tally: Tally }[] {
  return [...Map.groupBy(matches, keyOf)].map(([key, own]) => ({ key, tally: tallyOf(own) }));
}

/** Three points for a win and one for a draw, as leagues count. */
export function pointsOf({ won, drawn }: Tally): number {
  return 3 * won + drawn;
}

/** The points as a share of all possible points, from 0 to 1; 0 if no match was played. */
export function shareOfPoints(tally: Tally): number {
  return tally.played === 0 ? 0 : pointsOf(tally) / (3 * tally.played);
}

/** Goals for minus goals against. */
export function differenceOf({ match }: MatchEntry): number {
  const { own, other } = parseScore(match.score);
  return own - other;
}

function addMatch(tally: Tally, { match }: MatchEntry): Tally {
  const { own, other } = parseScore(match.score);
  return {
    ...tally,
    played: tally.played + 1,
    [match.result]: tally[match.result] + 1,
    goalsFor: tally.goalsFor + own,
    goalsAgainst: tally.goalsAgainst + other,
  };
}

/** The longest streaks of matches that all fit, earliest first. */
function longestStreaks(matches: readonly MatchEntry[], fits: (entry: MatchEntry) => boolean): Streak[] {
  const streaks: Streak[] = [];
  let running: MatchEntry[] = [];
  for (const entry of [...matches, null]) {
    if (entry && fits(entry)) running.push(entry);
    else {
      if (running.length > 0) streaks.push({ length: running.length, first: running[0]!, last: running.at(-1)! });
      running = [];
    }
  }
  const longest = Math.max(...streaks.map(({ length }) => length));
  return streaks.filter(({ length }) => length === longest);
}

/**
 * The matches with a result that were decided most clearly, the clearest first: those with the greatest goal difference, and
 * where they are fewer than three also those with the next greatest, as long as all of these are no more than six.
 */
export function clearest(matches: readonly MatchEntry[], result: Result): MatchEntry[] {
  const own = matches.filter(({ match }) => match.result === result);
  const groups = [...Map.groupBy(own, (entry) => Math.abs(differenceOf(entry)))].sort(([one], [other]) => other - one);
  const found: MatchEntry[] = [];
  for (const [, group] of groups) {
    if (found.length >= 3 || (found.length > 0 && found.length + group.length > 6)) break;
    found.push(...group);
  }
  return found;
}

function extremes(matches: readonly MatchEntry[], result: Result): MatchEntry[] {
  const own = matches.filter(({ match }) => match.result === result);
  const greatest = Math.max(...own.map((entry) => Math.abs(differenceOf(entry))));
  return own.filter((entry) => Math.abs(differenceOf(entry)) === greatest);
}
