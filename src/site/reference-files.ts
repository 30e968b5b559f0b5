import type { APIRoute, GetStaticPaths } from 'astro';
import { cslOfArticle, cslOfEntryWithSources } from '../exports/references/csl.ts';
import { writeReferences, type ReferenceFormat } from '../exports/references/formats.ts';
import { everyIdOf, pathsOf } from './language-paths.ts';
import type { Entry } from '../timeline/merge/entry.ts';
import type { Language } from '../timeline/schema/language.ts';
import { addresses, loadTimeline } from './load-timeline.ts';

// Each format has a route file of its own: Astro omits the trailing slash only for route files with a literal extension. The
// dev server would serve `sources.[format].ts` only at `/sources.bib/`.

/** The route of a file with all sources in a format. */
export const sourcesAs =
  (format: ReferenceFormat): APIRoute =>
  async () => {
    const { articles, site } = await loadTimeline();
    const items = articles.map((article) => cslOfArticle(article, site.languages[0]));
    return new Response(writeReferences[format](items));
  };

/** The route of a file with an entry and its sources in a format. */
export const entryAs =
  (format: ReferenceFormat): APIRoute<{ thing: Entry; language: Language }> =>
  async ({ props: { thing, language } }) => {
    const { site } = await loadTimeline();
    return new Response(writeReferences[format](cslOfEntryWithSources(thing, site, language, addresses)));
  };

/** The paths of every entry under all its ids, in each language. */
export const entryPaths = (async () => pathsOf((await loadTimeline()).entries, everyIdOf)) satisfies GetStaticPaths;
