import type { Root } from 'mdast';
import type { Article } from '../../timeline/schema/article.ts';
import type { Event } from '../../timeline/schema/event.ts';
import type { Language } from '../../timeline/schema/language.ts';
import type { Person } from '../../timeline/schema/person.ts';
import type { SourceStates } from '../../timeline/schema/source-states.ts';
import type { Phase, Site } from '../../timeline/schema/site.ts';

/** The valid files, each checked by itself, and what is known about the invalid ones. */
export type CheckedFiles = {
  articles: readonly Article[];
  events: readonly Event[];
  people: readonly Person[];
  /** Null if the file is not valid. */
  site: Site | null;
  phases: readonly Phase[] | null;
  /** The valid about pages. */
  about: readonly { language: Language; tree: Root }[];
  /** The recorded states of sources; null or undefined if there is no valid file. */
  states?: SourceStates | null | undefined;
  /** The text of `content/permalinks.txt`, empty if there is none. */
  permalinks: string;
  /** The texts of invalid files, by the ids that they have or should have. */
  unread: {
    articles: ReadonlyMap<string, string>;
    events: ReadonlyMap<string, string>;
    /** Whether the file of any person is invalid. */
    people?: boolean;
  };
};
