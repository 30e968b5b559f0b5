import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { byLanguage } from '../../src/timeline/schema/language.ts';
import { languagesOf } from '../../src/timeline/schema/site.ts';

/** The languages of the site, the default one first. */
const languages = languagesOf(parse(readFileSync('content/site.yaml', 'utf8')))!;

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
export const prefixes = byLanguage(languages, (language) => (language === languages[0] ? '' : `/${language}`));

/** Every kind of page in every language. */
export const pagesInAllLanguages = Object.entries(prefixes).flatMap(([language, prefix]) =>
  Object.entries(kindsOfPage).map(([kind, path]) => ({
    name: `${kind} (${language})`,
    kind,
    language,
    path: prefix + path,
  })),
);
