import type { Entry } from './entry.ts';
import type { Language } from '../schema/language.ts';
import type { Site } from '../schema/site.ts';

/**
 * The few words that say what an entry is about before its title does: a match has its competition, stage and city,
 * anything else its kind and place.
 */
export function labelsOf({ kind, match, place }: Entry, site: Site, language: Language): string[] {
  const names = match ? [match.competition, match.stage, match.city] : [site.kinds[kind], place];
  return names.flatMap((name) => name?.[language] ?? []);
}
