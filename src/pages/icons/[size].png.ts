import type { APIRoute } from 'astro';
import { iconSizes, paintIcon } from '../../cards/paint-icon.ts';

export const getStaticPaths = () => iconSizes.map((size) => ({ params: { size: String(size) }, props: { size } }));

export const GET: APIRoute<{ size: number }> = async ({ props: { size } }) =>
  new Response(await paintIcon(size), { headers: { 'content-type': 'image/png' } });
