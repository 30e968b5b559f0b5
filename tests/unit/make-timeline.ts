import { createAddresses } from '../../src/addresses.ts';
import type { Article } from '../../src/timeline/schema/article.ts';
import type { Content } from '../../src/timeline/schema/content.ts';
import type { Timeline } from '../../src/timeline/merge/entry.ts';
import { mergeTimeline } from '../../src/timeline/merge/merge.ts';
import { readTimeline } from '../timelines.ts';
import { article, both, content, event, undatedArticle } from './make-content.ts';

/** The addresses of a site with a base path. */
export const addresses = createAddresses({
  origin: 'https://ostra.example.org',
  base: '/chess/',
  defaultLanguage: 'en',
});

/** A merged timeline of one article about one event, or of the given content. */
export function timeline(fields: Partial<Content> = {}): Timeline {
  return mergeTimeline(content(fields));
}

/** A timeline with something of every kind. */
export const published = readTimeline('football');

/** Everything with a meaning in one of the formats, and a line break. */
export const hostile =
  '=1+1 "quoted", it’s ‘single’ & <b>bold</b> ]]> </script> {{|}} [x] {y \\LaTeX{} %25 #1 $2 _3 ~4 ^5 -- ``6\'\' ---; 😀 é ñ\nsecond line';

/** The hostile text on one line. */
export const hostileLine = hostile.replace('\n', ' ');

/** A timeline whose event and article have the hostile text as titles. */
export const hostileTimeline = timeline({
  articles: [article({ title: hostile, authors: ['Ana Soto', 'A & B'], agency: 'C|D' })],
  events: [event({ title: both(hostile) })],
});

/** An undated article without a headline, which is described instead. */
export function describedArticle(): Article {
  const made = undatedArticle({ described: { en: 'Report on the derby', es: 'Crónica del clásico' } });
  delete made.title;
  return made;
}
