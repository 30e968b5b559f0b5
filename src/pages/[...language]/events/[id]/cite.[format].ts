import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { addresses, loadTimeline } from '../../../../content/load-timeline.ts';
import { cslOfEntryWithSources } from '../../../../exports/csl.ts';
import { referenceFormats, writeReferences } from '../../../../exports/references.ts';
import { pathsOf } from '../../../../content/language-paths.ts';
import { everyIdOf } from '../../../../timeline/every-id.ts';

export async function getStaticPaths() {
  const { entries } = await loadTimeline();
  return referenceFormats.flatMap((format) =>
    pathsOf(entries, everyIdOf).map(({ params, props }) => ({
      params: { ...params, format },
      props: { ...props, format },
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { site } = await loadTimeline();
  return new Response(
    writeReferences[props.format](cslOfEntryWithSources(props.thing, site, props.language, addresses)),
  );
};
