import type { APIRoute } from 'astro';
import { addresses, loadTimeline } from '../site/load-timeline.ts';
import { timelineSchema } from '../exports/data/timeline-document.ts';

export const GET: APIRoute = async () => {
  const { site } = await loadTimeline();
  return new Response(timelineSchema(addresses.absolute(addresses.file('timeline.schema.json')), site.languages));
};
