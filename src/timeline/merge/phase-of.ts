import type { TimelineDate } from '../dates/date.ts';
import type { Phase } from '../schema/site.ts';

/**
 * The phase a date falls into: the last that has begun by its first day; what comes before all of them opens the first.
 *
 * @param phases earliest first
 * @throws RangeError where there are no phases
 */
export function phaseOf({ first }: TimelineDate, phases: readonly Phase[]): Phase {
  const phase = phases.findLast(({ from }) => from <= first) ?? phases[0];
  if (!phase) throw new RangeError('there are no phases');
  return phase;
}
