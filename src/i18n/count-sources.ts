import { countOutlets } from '../timeline/merge/count-voices.ts';
import type { Entry } from '../timeline/merge/entry.ts';
import type { Language } from '../timeline/schema/language.ts';
import { words } from './words.ts';

/**
 * How many articles an entry rests on, so that the figure fits the list below it: `5 outlets`, `8 articles from
 * 7 outlets`, and where some of them carry the text of one agency `8 outlets, 7 independent`.
 */
export function countSources({ citations, outlets: voices }: Entry, language: Language): string {
  const say = words[language];
  const outlets = countOutlets(citations.map(({ article }) => article));
  const fewer = voices < outlets ? say.independent(say.outlets(outlets), voices) : say.outlets(outlets);
  return citations.length === outlets ? fewer : say.articlesFrom(say.articles(citations.length), fewer);
}
