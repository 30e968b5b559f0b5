import type { Entry, TimelinePhase } from './entry.ts';

/** The phases with only their key moments in them; those without any are left out. */
export function keyMomentsOf(phases: readonly TimelinePhase[]): TimelinePhase[] {
  return phases
    .map((phase) => ({ ...phase, entries: phase.entries.filter(({ key }) => key) }))
    .filter(({ entries }) => entries.length > 0);
}

/** The entries by which a timeline is told in short: its key moments, or all entries where none is one. */
export function momentsOf(entries: readonly Entry[]): readonly Entry[] {
  const moments = entries.filter(({ key }) => key);
  return moments.length > 0 ? moments : entries;
}
