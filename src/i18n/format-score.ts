import { dateFrom } from '../timeline/dates/date.ts';
import type { Disagreement } from '../timeline/merge/entry.ts';
import { parseScore } from '../timeline/record/score.ts';
import type { Language } from '../timeline/schema/language.ts';
import { formatDate } from './format-date.ts';
import { words } from './words.ts';

/**
 * Writes a score for readers: `0–7`, `3–2 (a.e.t.)`.
 *
 * @throws RangeError if the text is not a score
 */
export function formatScore(score: string, language: Language): string {
  const { goals, decided } = scoreParts(score, language);
  return decided ? `${goals} ${decided}` : goals;
}

/**
 * The parts of a score for readers: the goals, and in brackets what decided the match after 90 minutes, `(a.e.t.)`, or
 * nothing.
 *
 * @throws RangeError if the text is not a score
 */
export function scoreParts(score: string, language: Language): { goals: string; decided: string } {
  const { own, other, extraTime, penalties } = parseScore(score);
  const say = words[language].record;
  const decided = penalties
    ? `(${say.goalLine(penalties.own, penalties.other)} ${say.penalties})`
    : extraTime
      ? `(${say.extraTime})`
      : '';
  return { goals: say.goalLine(own, other), decided };
}

/**
 * Writes a position of a disagreement for readers: a date or a score.
 *
 * @throws RangeError if the value is neither
 */
export function formatPosition(about: Disagreement['about'], value: string, language: Language): string {
  return about === 'date' ? formatDate(dateFrom(value), language) : formatScore(value, language);
}
