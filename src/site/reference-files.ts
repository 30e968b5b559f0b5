import type { APIRoute } from 'astro';
import { cslOfArticle } from '../exports/references/csl.ts';
import { writeReferences, type ReferenceFormat } from '../exports/references/formats.ts';
import { loadTimeline } from './load-timeline.ts';

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
