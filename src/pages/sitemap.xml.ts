import type { APIRoute } from 'astro';
import { addresses, loadTimeline } from '../site/load-timeline.ts';
import { writeSitemap } from '../exports/web/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(writeSitemap(await loadTimeline(), addresses), { headers: { 'content-type': 'application/xml' } });
