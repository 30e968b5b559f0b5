import type { Citation, Entry } from './entry.ts';

/** An entry's citation of an article; undefined if the entry does not cite it. */
export function citationOf({ citations }: Pick<Entry, 'citations'>, articleId: string): Citation | undefined {
  return citations.find(({ article }) => article.id === articleId);
}

/** The entries that cite an article, in their order, each with its citation of the article. */
export function entriesOn(articleId: string, entries: readonly Entry[]): { entry: Entry; citation: Citation }[] {
  return entries.flatMap((entry) => {
    const citation = citationOf(entry, articleId);
    return citation ? [{ entry, citation }] : [];
  });
}
