import { dayToArchive } from './timeline/merge/describe-article.ts';
import type { Article } from './timeline/schema/article.ts';
import type { Topic } from './timeline/merge/topics.ts';
import type { Language } from './timeline/schema/language.ts';

/**
 * Where the site is published: its origin, `https://someone.github.io`, its base path, `/some-timeline/`, and the language
 * whose addresses have no prefix.
 */
export type Home = { origin: string; base: string; defaultLanguage: Language };

/** The feeds and downloads that differ by language. */
export const downloads = [
  'feed.xml',
  'feed.json',
  'corrections.xml',
  'timeline.csv',
  'timeline.ics',
  'timelinejs.json',
] as const;

/** The data files that are the same in every language. */
export const dataFiles = [
  'timeline.json',
  'timeline.schema.json',
  'sources.json',
  'sources.bib',
  'sources.ris',
] as const;

/**
 * The pages with a card of their own. No event can have one of these as its id or alias, since all cards are files of one
 * folder.
 */
export const pagesWithCards = ['timeline', 'record', 'sources', 'disagreements'] as const;

/** A page that exists in every language. */
export type Page = (language: Language) => string;

/** What the addresses of a topic are made of. */
type TopicAddress = Pick<Topic, 'group' | 'id' | 'number'>;

/** The addresses of everything on the site. All are paths from the root of the host; pages end in a slash. */
export type Addresses = ReturnType<typeof createAddresses>;

/**
 * Builds every address of the site. Nothing else adds the base path.
 *
 * @param home where the site is published; slashes at the end of the origin and around the base are optional
 */
export function createAddresses({ origin, base, defaultLanguage }: Home) {
  const host = origin.replace(/\/+$/, '');
  const root = `/${base}/`.replace(/\/{2,}/g, '/');
  const file = (path: string) => root + path;
  const page =
    (path: string): Page =>
    (language) =>
      file((language === defaultLanguage ? '' : `${language}/`) + path);

  return {
    timeline: page(''),
    /** An entry on the timeline page. */
    entryOnTimeline: (id: string): Page => page(`#${id}`),
    /** A part on the timeline page, by its number from 1. */
    partOnTimeline: (number: number): Page => page(`#part_${number}`),
    entry: (id: string): Page => page(`events/${id}/`),
    /** A source, on the entry's own page. */
    sourceOfEntry: (id: string, number: number): Page => page(`events/${id}/#source-${number}`),
    sources: page('sources/'),
    sourcesByDate: page('sources-by-date/'),
    sourcesByPart: page('sources-by-part/'),
    /** An outlet on the page of all sources. */
    outlet: (id: string): Page => page(`sources/#outlet_${id}`),
    /** The timeline with only the entries for which an outlet is a source. */
    entriesFrom: (outlet: string): Page => page(`?outlet=${encodeURIComponent(outlet)}`),
    /** The timeline with only the entries that name a person. */
    entriesNaming: (person: string): Page => page(`?person=${person}`),
    article: (id: string): Page => page(`sources/${id}/`),
    /** Only the key moments of the timeline. */
    keyMoments: page('key/'),
    /** The index of names. */
    names: page('names/'),
    /** Where the list of people was, which the index has. */
    people: page('people/'),
    person: (id: string): Page => page(`people/${id}/`),
    record: page('record/'),
    disagreements: page('disagreements/'),
    data: page('data/'),
    about: page('about/'),
    /** What was added and corrected, by day. */
    news: page('new/'),
    /** The timeline for a frame on another site. */
    embed: page('embed/'),
    /** An entry for a frame on another site. */
    embedOfEntry: (id: string): Page => page(`embed/${id}/`),
    /** The entries of a topic for a frame on another site. */
    embedOfTopic: ({ group, id }: TopicAddress): Page => page(`embed/${group}/${id}/`),
    /** The oEmbed response of an entry. */
    oembed: (id: string): Page => page(`oembed/${id}.json`),
    /** The card of an entry or a page, the picture of a shared link: by the entry's id, or the name of the page. */
    card: (id: string): Page => page(`cards/${id}.png`),
    /** A feed or a download, see {@link downloads}. */
    download: (name: (typeof downloads)[number]): Page => page(name),
    /** What can be followed by itself, with its feeds and calendars. */
    follow: page('follow/'),
    /** A topic on the page of all that can be followed, by its filter on the timeline and its value there. */
    followTopic: (topic: TopicAddress): Page => page(`follow/#${filterOf(topic).join('_')}`),
    /** The feed or the calendar of a topic: `xml` or `ics`. */
    topic: ({ group, id }: TopicAddress, ending: 'xml' | 'ics'): Page => page(`follow/${group}/${id}.${ending}`),
    /** The page with the entries of a topic: a part of the timeline, the timeline with a filter, or a person’s page. */
    pageOfTopic: (topic: TopicAddress): Page => {
      const [filter, value] = filterOf(topic);
      if (filter === 'person') return page(`people/${value}/`);
      return page(filter === 'part' ? `#part_${value}` : `?${filter}=${value}`);
    },
    /** An entry with its sources for reference managers, as RIS: all of them read it, and write the other formats. */
    references: (id: string): Page => page(`events/${id}/cite.ris`),
    /** What the filters offer, for their script. */
    choices: file('choices.json'),
    /** A file of the site, by its path below the base. */
    file,
    /** An address with its host, for feeds and for machines that read pages. */
    absolute: (path: string): string => host + path,
  };
}

/** The filter that shows a topic alone on the timeline, and its value; people have none, so theirs is for anchors only. */
function filterOf({ group, id, number }: TopicAddress): [filter: string, value: string | number] {
  return group === 'phase' ? ['part', number!] : [group, id];
}

/** An issue form of the repository, by its file in `.github/ISSUE_TEMPLATE/`. */
export type IssueForm = 'correction.yml' | 'new-article.yml';

/**
 * The address of the repository, from the environment of GitHub Actions, so that a fork links to itself.
 *
 * @param environment with `GITHUB_SERVER_URL`, such as `https://github.com`, and `GITHUB_REPOSITORY`, such as `someone/timeline`
 * @returns undefined if the repository is not known
 */
export function repositoryOf(environment: Record<string, string | undefined>): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = environment;
  return server && name ? `${server}/${name}` : undefined;
}

/**
 * The address of a new issue with prefilled fields.
 *
 * @param repository the address of the repository
 * @param fields the values, by the ids of the form's fields
 */
export function issueForm(repository: string, form: IssueForm, fields: Record<string, string> = {}): string {
  return `${repository}/issues/new?${new URLSearchParams({ template: form, ...fields }).toString()}`;
}

/**
 * The address of an archived copy of a page: the Wayback Machine's copy nearest to a day.
 *
 * @param url the page's address
 * @param day such as `2018-07-27`
 */
export function archivedCopy(url: string, day: string): string {
  return `https://web.archive.org/web/${day.replaceAll('-', '')}/${url}`;
}

/**
 * Where the copy of an article can be read: the one that is kept, with the day it was made; or where none is known, the
 * place where the archive has one near its day, if it has any.
 */
export function copyOf(article: Article): { url: string; day: string | undefined } {
  const { url, archived } = article;
  return { url: archived?.url ?? archivedCopy(url, dayToArchive(article)), day: archived?.date };
}
