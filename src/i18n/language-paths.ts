import { defaultLanguage, languages, type Language } from '../timeline/language.ts';

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
 * @param things what the page is about, with the part of the address that names it
 */
export function pathsOf<Thing extends { id: string }>(things: readonly Thing[]) {
  return languagePaths().flatMap(({ params, props }) =>
    things.map((thing) => ({ params: { ...params, id: thing.id }, props: { ...props, thing } })),
  );
}
