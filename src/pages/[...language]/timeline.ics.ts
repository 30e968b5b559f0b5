import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { addresses, loadTimeline } from '../../content/load-timeline.ts';
import { timelineIcs } from '../../exports/timeline-ics.ts';
import { languagePaths } from '../../content/language-paths.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { language } }) =>
  new Response(timelineIcs(await loadTimeline(), language, addresses));
