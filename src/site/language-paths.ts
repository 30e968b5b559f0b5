import { defaultLanguage, languages, type Language } from '../timeline/schema/language.ts';

/** For `getStaticPaths` of a page that exists once a language: the default language has no prefix. */
export function languagePaths(): { params: { language: string | undefined }; props: { language: Language } }[] {
  return languages.map((language) => ({
    params: { language: language === defaultLanguage ? undefined : language },
    props: { language },
  }));
}

/**
 * For `getStaticPaths` of a page that exists once for each of many things, in each language.
 *
 * @param things what the page is about
 * @param idsOf the parts of the address that name a thing; its id alone if not given
 */
export function pathsOf<Thing extends { id: string }>(
  things: readonly Thing[],
  idsOf: (thing: Thing) => readonly string[] = ({ id }) => [id],
) {
  return languagePaths().flatMap(({ params, props }) =>
    things.flatMap((thing) => idsOf(thing).map((id) => ({ params: { ...params, id }, props: { ...props, thing } }))),
  );
}
