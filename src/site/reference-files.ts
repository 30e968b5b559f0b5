import type { APIRoute, GetStaticPaths } from 'astro';
import { cslOfArticle, cslOfEntryWithSources } from '../exports/citations/csl.ts';
import { writeReferences, type ReferenceFormat } from '../exports/citations/references.ts';
import { pathsOf } from './language-paths.ts';
import type { Entry } from '../timeline/merge/entry.ts';
import { everyIdOf } from '../timeline/merge/every-id.ts';
import type { Language } from '../timeline/schema/language.ts';
import { addresses, loadTimeline } from './load-timeline.ts';

// Each format has a route file of its own. Astro spares an address the slash at its end only where the route file is named
// with the ending: the dev server would answer for `sources.[format].ts` at `/sources.bib/` alone.

/** The route of all sources in a format. */
export const sourcesAs =
  (format: ReferenceFormat): APIRoute =>
  async () => {
    const { articles, site } = await loadTimeline();
    const items = articles.map((article) => cslOfArticle(article, site.languages[0]));
    return new Response(writeReferences[format](items));
  };

/** The route of an entry with its sources in a format. */
export const entryAs =
  (format: ReferenceFormat): APIRoute<{ thing: Entry; language: Language }> =>
  async ({ props: { thing, language } }) => {
    const { site } = await loadTimeline();
    return new Response(writeReferences[format](cslOfEntryWithSources(thing, site, language, addresses)));
  };

/** Every entry under all of its ids, in each language. */
export const entryPaths = (async () => pathsOf((await loadTimeline()).entries, everyIdOf)) satisfies GetStaticPaths;
