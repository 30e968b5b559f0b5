import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadTimeline } from '../content/load-timeline.ts';
import { cslOfArticle } from '../exports/csl.ts';
import { referenceFormats, writeReferences } from '../exports/references.ts';

export const getStaticPaths = () => referenceFormats.map((format) => ({ params: { format }, props: { format } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { format } }) => {
  const { articles } = await loadTimeline();
  return new Response(writeReferences[format](articles.map((article) => cslOfArticle(article))));
};
