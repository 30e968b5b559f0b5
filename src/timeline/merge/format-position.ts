import { dateFrom } from '../dates/date.ts';
import type { Disagreement } from './entry.ts';
import { formatDate } from '../dates/format-date.ts';
import type { Language } from '../schema/language.ts';
import { formatScore } from '../record/score.ts';

/**
 * Writes for readers what a position of a disagreement says: a date or a score.
 *
 * @throws RangeError where the value is neither
 */
export function formatPosition(about: Disagreement['about'], value: string, language: Language): string {
  return about === 'date' ? formatDate(dateFrom(value), language) : formatScore(value, language);
}
