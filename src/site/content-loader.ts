import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatDiagnostic } from '../check/diagnostic.ts';
import { readPublishable } from '../check/publishable-content.ts';
import { ContentReader, type Reading, type SiteContent } from '../check/read-content.ts';
import { reportDiagnostics } from '../check/report-diagnostics.ts';
import { renderAbout } from './render-about.ts';

/** The name of all loaders of the content, for reloading it. */
export const loaderName = 'content';

/** The collections of the content. */
export type CollectionName = 'articles' | 'events' | 'people' | 'about' | 'site' | 'phases' | 'states';

type Entry = Parameters<LoaderContext['store']['set']>[0];

/** What a dev server may pass to the loaders: who wants to know what was read. */
export type ReadingListener = { onReading?: (reading: Reading) => void };

/**
 * Fills a collection of Astro from the one reading of `content/` that all collections share. The files have been checked
 * when they come here, so that Astro parses and validates nothing. What an earlier run left in the collection is replaced.
 *
 * A build of content with errors fails. A dev server goes on with the content that last had none.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: loaderName,
    load: async ({ store, config, watcher, refreshContextData }) => {
      const reading = await readFor(collection, fileURLToPath(config.root));
      if (collection === 'site') (refreshContextData as ReadingListener | undefined)?.onReading?.(reading);
      // The problems have been reported, and Astro would print where in the code it was stopped.
      if (!reading.content && !watcher) process.exit(1);
      if (!reading.content) return;
      const entries = entriesOf[collection](reading.content);
      const ids = new Set(entries.map(({ id }) => id));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      for (const entry of entries) store.set(entry);
    },
  };
}

let reading: Promise<Reading> | null = null;
const served = new Set<CollectionName>();

/** Reads the content once for all collections: when one of them asks again, Astro has started to reload. */
function readFor(collection: CollectionName, root: string): Promise<Reading> {
  if (served.has(collection)) {
    served.clear();
    reading = null;
  }
  served.add(collection);
  return (reading ??= readAndReport(root));
}

let reader: ContentReader | undefined;
let reported = '';

/** Reads the content and writes to standard error what has changed of its problems. */
async function readAndReport(root: string): Promise<Reading> {
  reader ??= new ContentReader(root);
  const found = await readPublishable(reader);
  const lines = found.diagnostics.map(formatDiagnostic).join('\n');
  if (lines !== reported) reportDiagnostics(found.diagnostics);
  if (reported !== '' && lines === '') console.log('The content is valid again.');
  reported = lines;
  return found;
}

const entriesOf: Record<CollectionName, (content: SiteContent) => Entry[]> = {
  articles: ({ articles }) => articles.map(({ id, body, ...data }) => ({ id, data, body })),
  events: ({ events }) => events.map(({ id, ...data }) => ({ id, data })),
  // Astro warns of a collection that is empty, as this one may be.
  people: ({ people }) => [{ id: 'people', data: { people } }],
  about: ({ about }) =>
    about.map(({ language, title, tree }) => ({
      id: language,
      data: { title },
      rendered: { html: renderAbout(tree) },
    })),
  site: ({ site }) => [{ id: 'site', data: site }],
  // See `people`.
  states: ({ states }) => [{ id: 'states', data: { states } }],
  phases: ({ phases }) => phases.map((phase) => ({ id: phase.id, data: phase })),
};
