/** The languages that the code has words for, each in a folder of `src/i18n/`. BCP 47. */
export const knownLanguages = ['en', 'es'] as const;

/** A language that the code has words for, as a BCP 47 tag. */
export type Language = (typeof knownLanguages)[number];

/** Whether the code has words for a language. */
export const isLanguage = (tag: string): tag is Language => (knownLanguages as readonly string[]).includes(tag);

/** The languages that a site is published in. The first is the default: its addresses have no prefix. */
export type Languages = readonly [Language, ...Language[]];

/** Something that exists once in each language of the site. */
export type ByLanguage<T> = Record<Language, T>;

/**
 * Makes one value for each language of the site.
 *
 * @param make makes the value for one language
 */
export function byLanguage<T>(languages: readonly Language[], make: (language: Language) => T): ByLanguage<T> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as ByLanguage<T>;
}
