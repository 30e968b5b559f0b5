import type { Article } from '../schema/article.ts';
import { onceFor } from '../text/memoize.ts';

/**
 * Counts the voices among articles, independent outlets: articles of one publisher or with the text of one agency are one
 * voice, also if they are linked over several steps.
 */
export function countVoices(articles: readonly Pick<Article, 'publisher' | 'agency'>[]): number {
  return firstOfVoices(articles).filter(Boolean).length;
}

/** Which of some articles are the first of their voices; see {@link countVoices}. */
export function firstOfVoices(articles: readonly Pick<Article, 'publisher' | 'agency'>[]): boolean[] {
  const voiceOf = new Map<string, string>();
  const find = (name: string): string => {
    const next = voiceOf.get(name) ?? name;
    return next === name ? name : find(next);
  };
  for (const { publisher, agency } of articles) voiceOf.set(find(publisher), find(agency ?? publisher));
  const voices = articles.map(({ publisher }) => find(publisher));
  return voices.map((voice, index) => voices.indexOf(voice) === index);
}

/** Counts the publishers of articles, whatever agency's text they carry. */
export const countOutlets = onceFor(
  (articles: readonly Pick<Article, 'publisher'>[]): number => new Set(articles.map(({ publisher }) => publisher)).size,
);
