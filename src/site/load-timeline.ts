import { getCollection, getEntry } from 'astro:content';
import { createAddresses } from '../addresses.ts';
import { drawOverview, type Overview } from '../pictures/strip/overview.ts';
import type { Language } from '../timeline/schema/language.ts';
import { mergeTimeline } from '../timeline/merge/merge.ts';
import type { Timeline } from '../timeline/merge/entry.ts';
import { outletsOf, type Outlet } from '../timeline/merge/sources.ts';
import { compareText } from '../timeline/text/compare-text.ts';

const site = await getEntry('site', 'site');
// Only a dev server starts without valid content.
if (!site) throw new Error('The content has errors: see the terminal of the dev server.');

/** All addresses of the site that is being built. */
export const addresses = createAddresses({
  origin: import.meta.env.SITE ?? '',
  base: import.meta.env.BASE_URL,
  defaultLanguage: site.data.languages[0],
});

let loaded: Promise<Timeline> | undefined;

/** The timeline of all pages, merged once. A dev server reloads this module after a change of the content. */
export function loadTimeline(): Promise<Timeline> {
  return (loaded ??= merge(site!.data));
}

let outlets: Promise<Outlet[]> | undefined;

/** The outlets of all pages, listed once. */
export function loadOutlets(): Promise<Outlet[]> {
  return (outlets ??= loadTimeline().then(outletsOf));
}

const overviews = new Map<Language, Overview>();

/** The strip with names in a language, drawn once for all pages. */
export async function loadOverview(language: Language): Promise<Overview> {
  const overview = overviews.get(language) ?? drawOverview(await loadTimeline(), language);
  overviews.set(language, overview);
  return overview;
}

async function merge(site: Timeline['site']): Promise<Timeline> {
  const [articles, events, people, phases, states] = await Promise.all([
    getCollection('articles'),
    getCollection('events'),
    getEntry('people', 'people'),
    getCollection('phases'),
    getEntry('states', 'states'),
  ]);
  return mergeTimeline({
    articles: articles.map(({ id, data, body = '' }) => ({ ...data, id, body })),
    events: events.map(({ id, data }) => ({ ...data, id })),
    people: people?.data.people ?? [],
    states: states?.data.states,
    site,
    // A collection is sorted by id.
    phases: phases.map(({ data }) => data).toSorted((one, other) => compareText(one.from, other.from)),
  });
}
