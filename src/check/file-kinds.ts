import type { Root } from 'mdast';
import { articleSchema, type Article } from '../timeline/schema/article.ts';
import { eventSchema, type Event } from '../timeline/schema/event.ts';
import type { Language, Languages } from '../timeline/schema/language.ts';
import { sourceStatesFile } from '../timeline/schema/content.ts';
import { sourceStatesSchema, type SourceStates } from '../timeline/schema/source-states.ts';
import { personSchema, type Person } from '../timeline/schema/person.ts';
import { aboutSchema, phasesSchema, siteSchema, type Phase, type Site } from '../timeline/schema/site.ts';
import { ownAboutProblems } from './about-problems.ts';
import { parseAbout } from './about-text.ts';
import type { FileKind } from './read-file.ts';
import { futureDay } from './rules/future-day.ts';
import { ownArticleProblems } from './rules/own-article.ts';
import { ownEventProblems } from './rules/own-event.ts';
import { ownPhasesProblems, ownSiteProblems } from './rules/own-site.ts';

/** The about page in one language: its title and its text. */
export type About = { title: string; tree: Root };

/** How each kind of file of the content is checked. */
export type FileKinds = ReturnType<typeof fileKinds>;

/**
 * How each kind of file of the content is checked.
 *
 * @param languages those of the site
 * @param today such as `2026-11-20`
 */
export function fileKinds(languages: Languages, today: string) {
  const [article, event, person] = [articleSchema(languages), eventSchema(languages), personSchema(languages)];
  return {
    article: (id: string): FileKind<Omit<Article, 'id' | 'body'>, Article> => ({
      schema: article,
      check: (fields, body, isUnread) => ownArticleProblems({ ...fields, id, body }, isUnread, today),
      make: (fields, body) => ({ ...fields, id, body }),
    }),
    event: (id: string): FileKind<Omit<Event, 'id'>, Event> => ({
      schema: event,
      check: (fields) => ownEventProblems({ ...fields, id }, today),
      make: (fields) => ({ ...fields, id }),
    }),
    person: (id: string): FileKind<Omit<Person, 'id'>, Person> => ({
      schema: person,
      check: () => [],
      make: (fields) => ({ ...fields, id }),
    }),
    site: { schema: siteSchema(languages), check: ownSiteProblems, make: (site) => site } satisfies FileKind<
      Site,
      Site
    >,
    phases: {
      schema: phasesSchema(languages),
      check: ownPhasesProblems,
      make: (phases) => phases,
    } satisfies FileKind<Phase[], Phase[]>,
    states: {
      schema: sourceStatesSchema,
      check: ({ checked }) => futureDay(sourceStatesFile, ['checked'], checked, today),
      make: (states) => states,
    } satisfies FileKind<SourceStates, SourceStates>,
    about: (language: Language): FileKind<{ title: string }, About> => {
      let tree: Root;
      return {
        schema: aboutSchema,
        check: (_, body) => ownAboutProblems(language, body, (tree = parseAbout(body))),
        make: ({ title }) => ({ title, tree }),
      };
    },
  };
}
