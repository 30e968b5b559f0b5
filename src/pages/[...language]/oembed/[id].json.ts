import type { APIRoute } from 'astro';
import { addresses, loadTimeline } from '../../../site/load-timeline.ts';
import { describeEmbed } from '../../../exports/web/oembed.ts';
import { everyIdOf, pathsOf } from '../../../site/language-paths.ts';
import type { Entry } from '../../../timeline/merge/entry.ts';
import type { Language } from '../../../timeline/schema/language.ts';

type Props = { language: Language; thing: Entry };

export async function getStaticPaths() {
  const { entries } = await loadTimeline();
  return pathsOf(entries, everyIdOf);
}

export const GET: APIRoute<Props> = async ({ props: { language, thing: entry } }) => {
  const { site } = await loadTimeline();
  return Response.json(describeEmbed(entry, { site, addresses, language }));
};
