/** The languages the site is published in, the default one first. BCP 47. */
export const languages = ['en', 'es'] as const;

/** One of the site's languages, as a BCP 47 tag. */
export type Language = (typeof languages)[number];

/** The language of the pages without a language prefix. */
export const defaultLanguage: Language = languages[0];

/** Something that exists once in each of the site's languages. */
export type ByLanguage<T> = Record<Language, T>;

/**
 * Makes one value a language.
 *
 * @param make what to make for a language
 */
export function byLanguage<T>(make: (language: Language) => T): ByLanguage<T> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as ByLanguage<T>;
}
