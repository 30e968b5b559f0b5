import { byLanguage, defaultLanguage } from '../../src/timeline/schema/language.ts';

/** One page of each kind, by the name the tests give it: its path in the default language. */
export const kindsOfPage = {
  timeline: '/',
  entry: '/events/chile-7-0/',
  'entry with many sources': '/events/departure/',
  sources: '/sources/',
  article: '/sources/goal-2018-07-19-source-osorio-to-leave/',
  about: '/about/',
  record: '/record/',
  disagreements: '/disagreements/',
  data: '/data/',
  'not found': '/nowhere/at/all/',
} as const;

/** The languages of the site with the prefix of their paths: the default one has none. */
export const prefixes = byLanguage((language) => (language === defaultLanguage ? '' : `/${language}`));

/** Every kind of page in every language. */
export const pagesInAllLanguages = Object.entries(prefixes).flatMap(([language, prefix]) =>
  Object.entries(kindsOfPage).map(([kind, path]) => ({
    name: `${kind} (${language})`,
    kind,
    language,
    path: prefix + path,
  })),
);
