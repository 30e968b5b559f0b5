import type { Language } from '../timeline/schema/language.ts';
import { loadTimeline } from './load-timeline.ts';

type LanguagePath = { params: { language: string | undefined }; props: { language: Language } };

/** For `getStaticPaths` of a page that exists once in each language: the default language has no prefix. */
export async function languagePaths(): Promise<LanguagePath[]> {
  const { languages } = (await loadTimeline()).site;
  return languages.map((language, index) => ({
    params: { language: index === 0 ? undefined : language },
    props: { language },
  }));
}

/**
 * For `getStaticPaths` of a page that exists once for each of many things, in each language.
 *
 * @param things what the page is about
 * @param idsOf the parts of the address that name a thing; its id alone if not given
 */
export async function pathsOf<Thing extends { id: string }>(
  things: readonly Thing[],
  idsOf: (thing: Thing) => readonly string[] = ({ id }) => [id],
) {
  return (await languagePaths()).flatMap(({ params, props }) =>
    things.flatMap((thing) => idsOf(thing).map((id) => ({ params: { ...params, id }, props: { ...props, thing } }))),
  );
}
