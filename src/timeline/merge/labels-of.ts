import { showTime } from '../dates/time.ts';
import type { Entry } from './entry.ts';
import type { Language } from '../schema/language.ts';
import type { Site } from '../schema/site.ts';

/**
 * The kicker of an entry, the labels above its title: competition, stage and city of a match, otherwise kind and
 * place, and the time of day.
 */
export function labelsOf({ kind, match, place, time }: Entry, site: Site, language: Language): string[] {
  const names = match ? [match.competition, match.stage, match.city] : [site.kinds[kind], place];
  return [...names.flatMap((name) => name?.[language] ?? []), ...(time === undefined ? [] : [showTime(time)])];
}
