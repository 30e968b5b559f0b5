import type { Timeline } from '../../src/timeline/merge/entry.ts';
import type { Language, Languages } from '../../src/timeline/schema/language.ts';

/** A page to test: its path, its language, and its kind. */
export type PageOfKind = { name: string; kind: string; language: Language; path: string };

/** The prefix of paths in a language: none for the default language. */
export const prefixOf = (language: Language, [first]: Languages) => (language === first ? '' : `/${language}`);

/** One page of each kind that a timeline has, in each language, and one that does not exist. */
export function kindsOfPage(timeline: Timeline): PageOfKind[] {
  const { entries, articles, people, record } = timeline;
  const { languages } = timeline.site;
  const busiest = entries.toSorted((one, other) => other.citations.length - one.citations.length)[0]!;
  const plain = entries.find(({ match }) => match) ?? entries[0]!;
  const dated = articles.find(({ published }) => published) ?? articles[0]!;
  const paths = {
    timeline: '/',
    ...(entries.some(({ key }) => key) && { 'key moments': '/key/' }),
    entry: `/events/${plain.id}/`,
    'entry with the most sources': `/events/${busiest.id}/`,
    sources: '/sources/',
    'sources by date': '/sources-by-date/',
    'sources by part': '/sources-by-part/',
    article: `/sources/${dated.id}/`,
    about: '/about/',
    ...(record.matches.length > 0 && { record: '/record/' }),
    names: '/names/',
    ...(people[0] && { person: `/people/${people[0].id}/` }),
    disagreements: '/disagreements/',
    'what is new': '/new/',
    follow: '/follow/',
    data: '/data/',
    'not found': '/nowhere/at/all/',
  };
  return languages.flatMap((language) =>
    Object.entries(paths).map(([kind, path]) => ({
      name: `${kind} (${language})`,
      kind,
      language,
      path: prefixOf(language, languages) + path,
    })),
  );
}
