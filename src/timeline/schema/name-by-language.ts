import { byLanguage, type ByLanguage, type Languages } from './language.ts';
import type { Site } from './site.ts';

/** A name as the events write it, in each language; one that the site does not list reads the same in all. */
export function nameByLanguage(
  name: string,
  { names, languages }: Pick<Site, 'names'> & { languages: Languages },
): ByLanguage<string> {
  return names[name] ?? byLanguage(languages, () => name);
}
