import type { Article } from './article.ts';
import type { Event } from './event.ts';
import type { Language } from './language.ts';
import type { Person } from './person.ts';
import type { Phase, Site } from './site.ts';
import type { SourceStates } from './source-states.ts';

/** Everything that the timeline is made of, from the files in `content/`. */
export type Content = {
  articles: Article[];
  events: Event[];
  people: Person[];
  phases: Phase[];
  site: Site;
  /** The recorded states of sources; undefined if there is no file of them. */
  states?: SourceStates | undefined;
};

/** The path of an article's file, from the root of the project. */
export const articleFile = (id: string): string => `content/articles/${id}.md`;

/** The path of an event's file, from the root of the project. */
export const eventFile = (id: string): string => `content/events/${id}.yaml`;

/** The path of a person's file, from the root of the project. */
export const personFile = (id: string): string => `content/people/${id}.yaml`;

/** The file about the site as a whole. */
export const siteFile = 'content/site.yaml';

/** The file with the phases. */
export const phasesFile = 'content/phases.yaml';

/** The list of every event and article that was ever published. */
export const permalinksFile = 'content/permalinks.txt';

/** The file with the states of sources. */
export const sourceStatesFile = 'content/source-states.yaml';

/** The file of the about page in a language. */
export const aboutFile = (language: Language): string => `content/about/${language}.md`;
