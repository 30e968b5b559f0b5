/** A page that exists once in each language, by the name that its address has in `addresses.ts`. */
export type SitePage = 'timeline' | 'keyMoments' | 'record' | 'disagreements' | 'sources' | 'data' | 'about';

/**
 * The pages that the site has beside those of single entries and articles: the only place that decides it. There are no
 * key moments without an entry that is one, and no record without a match that counts.
 *
 * @param timeline the entries, and the matches within the tenure
 */
export function pagesOf({
  entries,
  record,
}: {
  entries: readonly { key: boolean }[];
  record: { matches: readonly unknown[] };
}): SitePage[] {
  return [
    'timeline',
    ...(entries.some(({ key }) => key) ? (['keyMoments'] as const) : []),
    ...(record.matches.length > 0 ? (['record'] as const) : []),
    'disagreements',
    'sources',
    'data',
    'about',
  ];
}
