import type { Entry } from '../timeline/merge/entry.ts';
import type { Language } from '../timeline/schema/language.ts';
import { loadTimeline } from './load-timeline.ts';
import { topicsOf, type Topic } from '../timeline/merge/topics.ts';

type LanguagePath = { params: { language: string | undefined }; props: { language: Language } };

/** For `getStaticPaths` of a page that exists once in each language. The default language has no prefix. */
export async function languagePaths(): Promise<LanguagePath[]> {
  const { languages } = (await loadTimeline()).site;
  return languages.map((language, index) => ({
    params: { language: index === 0 ? undefined : language },
    props: { language },
  }));
}

/**
 * For `getStaticPaths` of a page about each of many things, in each language.
 *
 * @param things the subjects of the pages
 * @param idsOf the ids under which a thing has a page; only its id if not given
 */
export async function pathsOf<Thing extends { id: string }>(
  things: readonly Thing[],
  idsOf: (thing: Thing) => readonly string[] = ({ id }) => [id],
) {
  return (await languagePaths()).flatMap(({ params, props }) =>
    things.flatMap((thing) => idsOf(thing).map((id) => ({ params: { ...params, id }, props: { ...props, thing } }))),
  );
}

/** All ids of an entry, oldest first: its aliases, then its current id. For pages that cannot redirect. */
export function everyIdOf({ id, aliases }: Pick<Entry, 'id' | 'aliases'>): string[] {
  return [...aliases, id];
}

/**
 * For `getStaticPaths` of what each topic has of its own, in each language.
 *
 * @param isMeant which topics have it; all of them if not given
 */
export async function topicPaths(isMeant: (topic: Topic) => boolean = () => true) {
  const topics = topicsOf(await loadTimeline()).filter(isMeant);
  return (await languagePaths()).flatMap(({ params, props }) =>
    topics.map((topic) => ({
      params: { ...params, group: topic.group, id: topic.id },
      props: { ...props, topic },
    })),
  );
}
