import type { Entry, Timeline, TimelinePerson } from './entry.ts';
import { byLanguage, type ByLanguage } from '../schema/language.ts';
import type { Site } from '../schema/site.ts';
import { slugsOf } from '../text/slug.ts';

/** What the entries of a topic have in common. */
export const topicGroups = ['kind', 'phase', 'competition', 'person'] as const;

/** See {@link topicGroups}. */
export type TopicGroup = (typeof topicGroups)[number];

/** A part of the timeline that can be followed by itself. */
export type Topic = {
  group: TopicGroup;
  /** Different from all others of its group, and fit for an address. */
  id: string;
  name: ByLanguage<string>;
  /** Of a phase: from 1. */
  number?: number;
  /** Earliest first, at least one. */
  entries: Entry[];
};

/** The topics of a timeline: kinds, phases and competitions in their own order, then people by surname. */
export function topicsOf({
  entries,
  phases,
  people,
  site,
}: Pick<Timeline, 'entries' | 'phases' | 'people' | 'site'>): Topic[] {
  const competitions = new Map(
    entries.flatMap(({ match }) => (match ? [[match.namedCompetition, match.competition] as const] : [])),
  );
  const slugs = slugsOf([...competitions.keys()]);
  const all: Topic[] = [
    ...Object.entries(site.kinds).map(([id, name]) => ({
      ...{ group: 'kind' as const, id, name },
      entries: entries.filter(({ kind }) => kind === id),
    })),
    ...phases.map(({ id, title, number, entries: own }) => ({
      ...{ group: 'phase' as const, id, name: title, number },
      entries: own,
    })),
    ...[...competitions].map(([named, name]) => ({
      ...{ group: 'competition' as const, id: slugs.get(named)!, name },
      entries: entries.filter(({ match }) => match?.namedCompetition === named),
    })),
    ...people.map((person) => topicOfPerson(person, site)),
  ];
  return all.filter((topic) => topic.entries.length > 0);
}

/** A person as a topic. */
export function topicOfPerson({ id, name, mentions }: TimelinePerson, { languages }: Pick<Site, 'languages'>): Topic {
  return {
    ...{ group: 'person', id, name: byLanguage(languages, () => name) },
    entries: mentions.map(({ entry }) => entry),
  };
}

/** The fewest entries that make a list of a person: fewer are better shown one by one. */
const listOfPerson = 5;

/** Whether the list of a topic has a page for frames on other sites. */
export function isEmbedded({ group, entries }: Topic): boolean {
  return group !== 'person' || entries.length >= listOfPerson;
}
