import type { Entry, Timeline } from './entry.ts';
import { byLanguage, type ByLanguage } from '../schema/language.ts';
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
    ...phases.map((phase) => ({ group: 'phase' as const, id: phase.id, name: phase.title, entries: phase.entries })),
    ...[...competitions].map(([named, name]) => ({
      ...{ group: 'competition' as const, id: slugs.get(named)!, name },
      entries: entries.filter(({ match }) => match?.namedCompetition === named),
    })),
    ...people.map(({ id, name, mentions }) => ({
      ...{ group: 'person' as const, id, name: byLanguage(site.languages, () => name) },
      entries: mentions.map(({ entry }) => entry),
    })),
  ];
  return all.filter((topic) => topic.entries.length > 0);
}
