import type { APIRoute } from 'astro';
import { addresses, loadTimeline } from '../../../content/load-timeline.ts';
import { describeEmbed } from '../../../exports/oembed.ts';
import { pathsOf } from '../../../content/language-paths.ts';
import type { Entry } from '../../../timeline/entry.ts';
import { everyIdOf } from '../../../timeline/every-id.ts';
import type { Language } from '../../../timeline/language.ts';

type Props = { language: Language; thing: Entry };

export async function getStaticPaths() {
  const { entries } = await loadTimeline();
  return pathsOf(entries, everyIdOf);
}

export const GET: APIRoute<Props> = async ({ props: { language, thing: entry } }) => {
  const { site } = await loadTimeline();
  return Response.json(describeEmbed(entry, { site, addresses, language }));
};
