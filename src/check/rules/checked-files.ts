import type { Root } from 'mdast';
import type { Article } from '../../timeline/schema/article.ts';
import type { Event } from '../../timeline/schema/event.ts';
import type { Language } from '../../timeline/schema/language.ts';
import type { Person } from '../../timeline/schema/person.ts';
import type { Phase, Site } from '../../timeline/schema/site.ts';

/** The files that are whole, each checked by itself, and what is known of the others. */
export type CheckedFiles = {
  articles: readonly Article[];
  events: readonly Event[];
  people: readonly Person[];
  /** Null where the file is not whole. */
  site: Site | null;
  phases: readonly Phase[] | null;
  /** The pages about the timeline that are whole. */
  about: readonly { language: Language; tree: Root }[];
  /** The text of `content/permalinks.txt`, empty where there is none. */
  permalinks: string;
  /** The texts of the files that are there and not whole, by the ids that they have or are meant to have. */
  unread: {
    articles: ReadonlyMap<string, string>;
    events: ReadonlyMap<string, string>;
    /** Whether the file of a person is not whole. */
    people?: boolean;
  };
};
