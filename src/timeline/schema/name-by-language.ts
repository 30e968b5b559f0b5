import { byLanguage, type ByLanguage } from './language.ts';
import type { Site } from './site.ts';

/** A name as the events write it, in each language; one that the site does not list reads the same in all. */
export function nameByLanguage(name: string, { names }: Pick<Site, 'names'>): ByLanguage<string> {
  return names[name] ?? byLanguage(() => name);
}
