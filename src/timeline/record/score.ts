/** The goals of a match, the timeline's own team first, with what decided it after 90 minutes. */
export type Goals = { own: number; other: number; penalties?: { own: number; other: number }; extraTime: boolean };

/** What a final score looks like, ours first: `0-7`, `3-2 (aet)`, `1-1 (4-2 pens)`. */
export const scorePattern = /^(\d+)-(\d+)( \((aet|(\d+)-(\d+) pens)\))?$/;

/** The results of a match, best first. */
export const results = ['won', 'drawn', 'lost'] as const;

/** See {@link results}. */
export type Result = (typeof results)[number];

/**
 * Reads a score.
 *
 * @param score such as `0-7`, `3-2 (aet)`, `1-1 (4-2 pens)`
 * @throws RangeError where the text is no score
 */
export function parseScore(score: string): Goals {
  const parts = scorePattern.exec(score);
  if (!parts) throw new RangeError(`"${score}" is not a score`);
  const [, own, other, , decided, ownPenalties, otherPenalties] = parts;
  return {
    own: Number(own),
    other: Number(other),
    extraTime: decided === 'aet',
    ...(ownPenalties !== undefined && { penalties: { own: Number(ownPenalties), other: Number(otherPenalties) } }),
  };
}

/** What a score means for the timeline's own team. A match decided on penalties counts as drawn, as FIFA counts it. */
export function resultOf(score: string): Result {
  const { own, other } = parseScore(score);
  return own > other ? 'won' : own < other ? 'lost' : 'drawn';
}

/**
 * Whether two scores can both be true of one match: the same goals and, where both tell of a shoot-out, the same one.
 * A report that leaves out how the match was decided contradicts none that says so, and a shoot-out comes after extra
 * time.
 *
 * @throws RangeError where one of them is no score
 */
export function areCompatibleScores(one: string, other: string): boolean {
  const [a, b] = [parseScore(one), parseScore(other)];
  return haveSameGoals(a, b) && (!a.penalties || !b.penalties || haveSameGoals(a.penalties, b.penalties));
}

type Pair = Pick<Goals, 'own' | 'other'>;

function haveSameGoals(one: Pair, other: Pair): boolean {
  return one.own === other.own && one.other === other.other;
}
