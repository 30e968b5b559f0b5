import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { addresses, loadTimeline } from '../../site/load-timeline.ts';
import { jsonFeed } from '../../exports/feeds/json-feed.ts';
import { languagePaths } from '../../site/language-paths.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { language } }) =>
  new Response(jsonFeed(await loadTimeline(), language, addresses));
