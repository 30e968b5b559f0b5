import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { addresses, loadTimeline } from '../../site/load-timeline.ts';
import { correctionsFeed } from '../../exports/feeds/atom.ts';
import { languagePaths } from '../../site/language-paths.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { language } }) =>
  new Response(correctionsFeed(await loadTimeline(), language, addresses));
