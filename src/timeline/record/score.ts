/** The goals of a match, and whether it had extra time or a penalty shoot-out. */
export type Goals = { own: number; other: number; penalties?: { own: number; other: number }; extraTime: boolean };

/** A final score, the timeline's own team first: `0-7`, `3-2 (aet)`, `1-1 (4-2 pens)`. */
export const scorePattern = /^(\d{1,3})-(\d{1,3})( \((aet|(\d{1,3})-(\d{1,3}) pens)\))?$/;

/** The results of a match, best first. */
export const results = ['won', 'drawn', 'lost'] as const;

/** See {@link results}. */
export type Result = (typeof results)[number];

/**
 * Parses a score.
 *
 * @param score such as `0-7`, `3-2 (aet)`, `1-1 (4-2 pens)`
 * @throws RangeError if the text is not a score
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

/** The result of a score for the timeline's own team. A match decided on penalties counts as drawn, as FIFA counts it. */
export function resultOf(score: string): Result {
  const { own, other } = parseScore(score);
  return own > other ? 'won' : own < other ? 'lost' : 'drawn';
}

/**
 * Whether two scores can both be true of one match: the same goals and, if both have a shoot-out, the same one. A score
 * without extra time or a shoot-out does not contradict one with it.
 *
 * @throws RangeError if one of them is not a score
 */
export function areCompatibleScores(one: string, other: string): boolean {
  const [a, b] = [parseScore(one), parseScore(other)];
  return haveSameGoals(a, b) && (!a.penalties || !b.penalties || haveSameGoals(a.penalties, b.penalties));
}

type Pair = Pick<Goals, 'own' | 'other'>;

function haveSameGoals(one: Pair, other: Pair): boolean {
  return one.own === other.own && one.other === other.other;
}
