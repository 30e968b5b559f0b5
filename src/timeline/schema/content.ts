import type { Article } from './article.ts';
import type { Event } from './event.ts';
import type { Language } from './language.ts';
import type { Person } from './person.ts';
import type { Phase, Site } from './site.ts';

/** All that the timeline is made of, as the files in `content/` say it. */
export type Content = { articles: Article[]; events: Event[]; people: Person[]; phases: Phase[]; site: Site };

/** Where an article's file is, from the root of the project. */
export const articleFile = (id: string): string => `content/articles/${id}.md`;

/** Where an event's file is, from the root of the project. */
export const eventFile = (id: string): string => `content/events/${id}.yaml`;

/** Where a person's file is, from the root of the project. */
export const personFile = (id: string): string => `content/people/${id}.yaml`;

/** Where the site's own file is. */
export const siteFile = 'content/site.yaml';

/** Where the phases' file is. */
export const phasesFile = 'content/phases.yaml';

/** Where every event and article that was ever published is listed. */
export const permalinksFile = 'content/permalinks.txt';

/** Where the page about the timeline is, one file a language. */
export const aboutFile = (language: Language): string => `content/about/${language}.md`;
