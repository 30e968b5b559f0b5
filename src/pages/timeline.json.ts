import type { APIRoute } from 'astro';
import { addresses, loadTimeline } from '../site/load-timeline.ts';
import { timelineJson } from '../exports/data/timeline-json.ts';

export const GET: APIRoute = async () => new Response(timelineJson(await loadTimeline(), addresses));
