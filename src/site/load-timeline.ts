import { getCollection } from 'astro:content';
import { parse } from 'yaml';
import phasesText from '../../content/phases.yaml?raw';
import siteText from '../../content/site.yaml?raw';
import { createAddresses } from '../addresses.ts';
import { drawOverview, type Overview } from '../pictures/strip/overview.ts';
import type { Language } from '../timeline/schema/language.ts';
import { mergeTimeline } from '../timeline/merge/merge.ts';
import type { Timeline } from '../timeline/merge/entry.ts';
import { languagesOf, phasesSchema, siteSchema, type Site } from '../timeline/schema/site.ts';

const site = readSite();

/** Every address of the site as it is being built. */
export const addresses = createAddresses({
  origin: import.meta.env.SITE ?? '',
  base: import.meta.env.BASE_URL,
  defaultLanguage: site.languages[0],
});

let loaded: Promise<Timeline> | undefined;

/** The timeline that all pages show, merged once: in the dev server Vite loads this module anew when the content changes. */
export function loadTimeline(): Promise<Timeline> {
  return (loaded ??= merge());
}

const overviews = new Map<Language, Overview>();

/** The timeline as one line, with its names in a language; drawn once for all pages. */
export async function loadOverview(language: Language): Promise<Overview> {
  const overview = overviews.get(language) ?? drawOverview(await loadTimeline(), language);
  overviews.set(language, overview);
  return overview;
}

async function merge(): Promise<Timeline> {
  const [articles, events] = await Promise.all([getCollection('articles'), getCollection('events')]);
  return mergeTimeline({
    articles: articles.map(({ id, data, body = '' }) => ({ ...data, id, body })),
    events: events.map(({ id, data }) => ({ ...data, id })),
    site,
    phases: phasesSchema(site.languages).parse(parse(withoutMark(phasesText))),
  });
}

function readSite(): Site {
  const data: unknown = parse(withoutMark(siteText));
  return siteSchema(languagesOf(data)!).parse(data);
}

/** A text without the byte order mark that some programs put before it, which YAML would take for a part of it. */
function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}
