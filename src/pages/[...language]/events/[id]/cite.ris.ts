import type { APIRoute } from 'astro';
import { cslOfEntryWithSources } from '../../../../exports/references/csl.ts';
import { risOf } from '../../../../exports/references/ris.ts';
import { everyIdOf, pathsOf } from '../../../../site/language-paths.ts';
import { addresses, loadTimeline } from '../../../../site/load-timeline.ts';
import type { Entry } from '../../../../timeline/merge/entry.ts';
import type { Language } from '../../../../timeline/schema/language.ts';

/** The paths of every entry under all its ids, in each language. */
export async function getStaticPaths() {
  return pathsOf((await loadTimeline()).entries, everyIdOf);
}

type Props = { thing: Entry; language: Language };

export const GET: APIRoute<Props> = async ({ props: { thing, language } }) => {
  const { site } = await loadTimeline();
  return new Response(risOf(cslOfEntryWithSources(thing, site, language, addresses)));
};
