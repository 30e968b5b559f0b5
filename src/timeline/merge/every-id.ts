import type { Entry } from './entry.ts';

/** Every id that an entry has had, oldest first: its aliases, as editors write them down, then the one of today. */
export function everyIdOf({ id, aliases }: Pick<Entry, 'id' | 'aliases'>): string[] {
  return [...aliases, id];
}
