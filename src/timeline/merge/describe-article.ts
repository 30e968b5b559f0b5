import type { Article } from '../schema/article.ts';
import { byDate, parseDate, type TimelineDate } from '../dates/date.ts';
import type { Language, Languages } from '../schema/language.ts';
import { compareText } from '../text/compare-text.ts';

/** A headline for readers: as printed, or a description of the article in square brackets, as citation styles write it. */
export type Headline = {
  text: string;
  /** The language it is in, BCP 47. */
  language: string;
  /** Whether it is the printed headline. */
  printed: boolean;
};

/** The headline of an article, or its description in a language of the site. */
export function headlineOf({ title, described, language: printedIn }: Article, language: Language): Headline {
  if (title !== undefined) return { text: title, language: printedIn, printed: true };
  return { text: `[${described?.[language] ?? ''}]`, language, printed: false };
}

/** The date an article was published, if known. */
export function publishedOf({ published }: Pick<Article, 'published'>): TimelineDate | null {
  return published === undefined ? null : parseDate(published);
}

/** The day nearest to which an archived copy is looked for: the last possible day of publication, or the day of access. */
export function dayToArchive(article: Article): string {
  return publishedOf(article)?.last ?? article.accessed;
}

/** The language of an article's body: the article's own if the site is published in it, otherwise the site's default. */
export function bodyLanguage({ language }: Article, languages: Languages): Language {
  return languages.find((known) => language.split('-')[0] === known) ?? languages[0];
}

/** Orders articles by their date of publication, undated ones last, then by id. */
export function byDateOfPublication(one: Article, other: Article): number {
  const [a, b] = [publishedOf(one), publishedOf(other)];
  return (a && b ? byDate(a, b) : Number(!a) - Number(!b)) || compareText(one.id, other.id);
}
