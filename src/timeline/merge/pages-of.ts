/** A page that exists once in each language, by the name that its address has in `addresses.ts`. */
export type SitePage = 'timeline' | 'keyMoments' | 'record' | 'people' | 'disagreements' | 'sources' | 'data' | 'about';

/**
 * The pages that the site has beside those of single entries and articles: the only place that decides it. There are no
 * key moments without an entry that is one, no record without a match that counts, and no people where nobody is named.
 *
 * @param timeline the entries, the people whom they name, and the matches within the tenure
 */
export function pagesOf({
  entries,
  people,
  record,
}: {
  entries: readonly { key: boolean }[];
  people: readonly unknown[];
  record: { matches: readonly unknown[] };
}): SitePage[] {
  return [
    'timeline',
    ...(entries.some(({ key }) => key) ? (['keyMoments'] as const) : []),
    ...(record.matches.length > 0 ? (['record'] as const) : []),
    ...(people.length > 0 ? (['people'] as const) : []),
    'disagreements',
    'sources',
    'data',
    'about',
  ];
}
