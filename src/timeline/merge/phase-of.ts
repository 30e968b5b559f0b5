import type { TimelineDate } from '../dates/date.ts';
import type { Phase } from '../schema/site.ts';

/**
 * The phase of a date: the last one that starts by the first day of the date. A date before all phases is in the first one.
 *
 * @param phases earliest first
 * @throws RangeError if there are no phases
 */
export function phaseOf({ first }: TimelineDate, phases: readonly Phase[]): Phase {
  const phase = phases.findLast(({ from }) => from <= first) ?? phases[0];
  if (!phase) throw new RangeError('there are no phases');
  return phase;
}
