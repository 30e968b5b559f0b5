import type { Article } from '../schema/article.ts';

/**
 * Counts the independent voices among articles: those of one publisher are one, and those that carry the same
 * agency's text are one. What is linked by either, over however many steps, is counted once.
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

/** Counts the outlets of articles, each publisher by name: what agency's text they carry makes no difference here. */
export function countOutlets(articles: readonly Pick<Article, 'publisher'>[]): number {
  return new Set(articles.map(({ publisher }) => publisher)).size;
}
