import type { Article } from '../schema/article.ts';

/**
 * Counts the voices among articles, independent outlets: articles of one publisher or with the text of one agency are one
 * voice, also if they are linked over several steps.
 */
export function countVoices(articles: readonly Pick<Article, 'publisher' | 'agency'>[]): number {
  const voiceOf = new Map<string, string>();
  const find = (name: string): string => {
    const next = voiceOf.get(name) ?? name;
    return next === name ? name : find(next);
  };
  for (const { publisher, agency } of articles) voiceOf.set(find(publisher), find(agency ?? publisher));
  return new Set(articles.map(({ publisher }) => find(publisher))).size;
}

/** Counts the publishers of articles, whatever agency's text they carry. */
export function countOutlets(articles: readonly Pick<Article, 'publisher'>[]): number {
  return new Set(articles.map(({ publisher }) => publisher)).size;
}
