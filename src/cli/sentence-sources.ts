import { findSentences } from '../i18n/sentences.ts';
import { countVoices } from '../timeline/merge/count-voices.ts';
import type { Article } from '../timeline/schema/article.ts';
import type { Content } from '../timeline/schema/content.ts';
import type { Event } from '../timeline/schema/event.ts';
import { isWeak, outletOf } from '../timeline/schema/site.ts';
import { findCitations } from '../timeline/text/prose.ts';

/** A sentence of a summary with the articles that support it. */
export type SourcedSentence = {
  event: Event;
  /** Without its markup. */
  text: string;
  /** Where it begins in the summary, in UTF-16 units. */
  at: number;
  articles: Article[];
  /** The number of voices among its articles. */
  voices: number;
  /** Whether all its outlets are portals, blogs or forums. */
  weak: boolean;
};

/**
 * Finds the articles that support each sentence of the summaries, in the default language: the others cite the same
 * articles in the same order.
 *
 * @param content content without errors
 */
export function sourcedSentences({
  articles,
  events,
  site,
}: Pick<Content, 'articles' | 'events' | 'site'>): SourcedSentence[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const [language] = site.languages;
  return events.flatMap((event) => {
    const citations = findCitations(event.summary[language]);
    return findSentences(event.summary[language], language).map(({ text, at }, index, sentences): SourcedSentence => {
      const end = sentences[index + 1]?.at ?? Infinity;
      const ids = citations.filter((citation) => at < citation.at && citation.at < end).map(({ article }) => article);
      const own = [...new Set(ids)].map((id) => byId.get(id)!);
      const weak = own.every(({ publisher }) => isWeak(outletOf(publisher, site)?.kind));
      return { event, text, at, articles: own, voices: countVoices(own), weak };
    });
  });
}
