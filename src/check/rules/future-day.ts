import { daysBetween, parseDate } from '../../timeline/dates/date.ts';
import { warning, type Diagnostic } from '../diagnostic.ts';

/**
 * Warns of a date in the future. One day is allowed for time zones.
 *
 * @param written EDTF
 * @param today such as `2026-11-20`
 */
export function futureDay(
  file: string,
  field: Diagnostic['field'],
  written: string | undefined,
  today: string,
): Diagnostic[] {
  const date = written === undefined ? null : parseDate(written);
  if (!date || daysBetween(today, date.first) <= 1) return [];
  return [warning(file, field, `"${written}" is in the future, today is ${today}: correct the date`)];
}
