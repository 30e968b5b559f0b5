import type { Entry, TimelinePhase } from './entry.ts';

/** The phases with only their key moments; phases without any are left out. */
export function keyMomentsOf(phases: readonly TimelinePhase[]): TimelinePhase[] {
  return phases
    .map((phase) => ({ ...phase, entries: phase.entries.filter(({ key }) => key) }))
    .filter(({ entries }) => entries.length > 0);
}

/** The entries for a short version of the timeline: the key moments, or all entries if there are none. */
export function momentsOf(entries: readonly Entry[]): readonly Entry[] {
  const moments = entries.filter(({ key }) => key);
  return moments.length > 0 ? moments : entries;
}
