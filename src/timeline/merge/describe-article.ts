import type { Article } from '../schema/article.ts';
import { parseDate, type TimelineDate } from '../dates/date.ts';
import type { Language, Languages } from '../schema/language.ts';

/** A headline for readers: as printed, or what the article is, in square brackets as citation styles put it. */
export type Headline = {
  text: string;
  /** The language it is in, BCP 47. */
  language: string;
  /** Whether it stands as printed. */
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

/** The day an archived copy is best looked for: the last on which the article can have come out, or when it was read. */
export function dayToArchive(article: Article): string {
  return publishedOf(article)?.last ?? article.accessed;
}

/** The language of an article's body: its own where the site is published in it, else the site's default. */
export function bodyLanguage({ language }: Article, languages: Languages): Language {
  return languages.find((known) => language.split('-')[0] === known) ?? languages[0];
}

/** Articles by outlet, the outlets in the order of the alphabet, those of one outlet in the order they come. */
export function byOutlet(articles: readonly Article[]): { outlet: string; articles: Article[] }[] {
  return [...Map.groupBy(articles, ({ publisher }) => publisher)].map(([outlet, own]) => ({ outlet, articles: own }));
}
