import type { Citation, Entry } from './entry.ts';
import { onceFor } from '../text/memoize.ts';

/** An entry's citation of an article; undefined if the entry does not cite it. */
export function citationOf({ citations }: Pick<Entry, 'citations'>, articleId: string): Citation | undefined {
  return citations.find(({ article }) => article.id === articleId);
}

/** The entries that cite an article, in their order, each with its citation of the article. */
export function entriesOn(articleId: string, entries: readonly Entry[]): readonly CitingEntry[] {
  return citingEntries(entries).get(articleId) ?? [];
}

type CitingEntry = { entry: Entry; citation: Citation };

const citingEntries = onceFor((entries: readonly Entry[]) =>
  Map.groupBy(
    entries.flatMap((entry) => entry.citations.map((citation): CitingEntry => ({ entry, citation }))),
    ({ citation }) => citation.article.id,
  ),
);
