import type { APIRoute } from 'astro';
import { addresses } from '../site/load-timeline.ts';
import { timelineSchema } from '../exports/data/timeline-document.ts';

export const GET: APIRoute = () =>
  new Response(timelineSchema(addresses.absolute(addresses.file('timeline.schema.json'))));
