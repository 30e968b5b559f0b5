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
      streakKinds.map((kind) => [kind, longestStreak(matches, continues[kind])]),
    ) as MatchRecord['streaks'],
    biggestWins: extremes(matches, 'won'),
    biggestLosses: extremes(matches, 'lost'),
  };
}

/** The streaks of two matches or more, in the order of {@link streakKinds}. */
export function streaksOfSeveral(streaks: MatchRecord['streaks']): (Streak & { kind: StreakKind })[] {
  return streakKinds.flatMap((kind) => {
    const streak = streaks[kind];
    return streak && streak.length > 1 ? [{ kind, ...streak }] : [];
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

/** The longest streak of matches that all fit, and of several the earliest. */
function longestStreak(matches: readonly MatchEntry[], fits: (entry: MatchEntry) => boolean): Streak | null {
  let longest: MatchEntry[] = [];
  let running: MatchEntry[] = [];
  for (const entry of matches) {
    running = fits(entry) ? [...running, entry] : [];
    if (running.length > longest.length) longest = running;
  }
  const [first, last] = [longest[0], longest.at(-1)];
  return first && last ? { length: longest.length, first, last } : null;
}

function extremes(matches: readonly MatchEntry[], result: Result): MatchEntry[] {
  const own = matches.filter(({ match }) => match.result === result);
  const greatest = Math.max(...own.map((entry) => Math.abs(differenceOf(entry))));
  return own.filter((entry) => Math.abs(differenceOf(entry)) === greatest);
}
