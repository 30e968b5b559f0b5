import { dateFrom } from './date.ts';
import type { Disagreement } from './entry.ts';
import { formatDate } from './format-date.ts';
import type { Language } from './language.ts';
import { formatScore } from './score.ts';

/**
 * Writes for readers what a position of a disagreement says: a date or a score.
 *
 * @throws RangeError where the value is neither
 */
export function formatPosition(about: Disagreement['about'], value: string, language: Language): string {
  return about === 'date' ? formatDate(dateFrom(value), language) : formatScore(value, language);
}
