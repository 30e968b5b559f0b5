import type { APIRoute } from 'astro';
import { addresses, loadTimeline } from '../content/load-timeline.ts';
import { timelineJson } from '../exports/timeline-json.ts';

export const GET: APIRoute = async () => new Response(timelineJson(await loadTimeline(), addresses));
