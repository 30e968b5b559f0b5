import type { APIRoute } from 'astro';
import { loadTimeline } from '../site/load-timeline.ts';
import { choicesOf } from '../timeline/merge/choices.ts';

/** For the script of the filters, which loads it on first use. */
export const GET: APIRoute = async () => new Response(JSON.stringify(choicesOf(await loadTimeline())));
