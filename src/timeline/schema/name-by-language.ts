import { own } from './own.ts';
import { byLanguage, type ByLanguage, type Languages } from './language.ts';
import type { Site } from './site.ts';

/** A name from an event, in each language; a name that the site does not list is the same in all. */
export function nameByLanguage(
  name: string,
  { names, languages }: Pick<Site, 'names'> & { languages: Languages },
): ByLanguage<string> {
  return own(names, name) ?? byLanguage(languages, () => name);
}
