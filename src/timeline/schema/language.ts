/** The languages with words in the code, each in a folder of `src/i18n/`, as BCP 47 tags. */
export const knownLanguages = ['en', 'es'] as const;

/** A language with words in the code, as a BCP 47 tag. */
export type Language = (typeof knownLanguages)[number];

/** Whether a language has words in the code. */
export const isLanguage = (tag: string): tag is Language => (knownLanguages as readonly string[]).includes(tag);

/** The languages of a site. The first is the default, whose addresses have no prefix. */
export type Languages = readonly [Language, ...Language[]];

/** One value for each language of the site. */
export type ByLanguage<T> = Record<Language, T>;

/**
 * Makes one value for each language of the site.
 *
 * @param make makes the value for one language
 */
export function byLanguage<T>(languages: readonly Language[], make: (language: Language) => T): ByLanguage<T> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as ByLanguage<T>;
}
