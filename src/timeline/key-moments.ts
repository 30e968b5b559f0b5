import type { TimelinePhase } from './entry.ts';

/** The phases with only their key moments in them; those without any are left out. */
export function keyMomentsOf(phases: readonly TimelinePhase[]): TimelinePhase[] {
  return phases
    .map((phase) => ({ ...phase, entries: phase.entries.filter(({ key }) => key) }))
    .filter(({ entries }) => entries.length > 0);
}
