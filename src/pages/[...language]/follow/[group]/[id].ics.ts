import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { timelineIcs } from '../../../../exports/feeds/calendar.ts';
import { topicPaths } from '../../../../site/language-paths.ts';
import { addresses, loadTimeline } from '../../../../site/load-timeline.ts';

export const getStaticPaths = () => topicPaths();

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { language, topic } }) =>
  new Response(timelineIcs(await loadTimeline(), language, addresses, topic));
