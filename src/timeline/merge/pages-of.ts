/** A page that exists once in each language, by its name in `addresses.ts`. */
export type SitePage =
  | 'timeline'
  | 'keyMoments'
  | 'record'
  | 'names'
  | 'disagreements'
  | 'sources'
  | 'sourcesByDate'
  | 'sourcesByPart'
  | 'news'
  | 'follow'
  | 'data'
  | 'about';

/**
 * The pages that exist, besides those of single entries, articles and people; nothing else decides it. The pages for key
 * moments and the record exist only if the timeline has any key moments or counted matches.
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
    'names',
    'disagreements',
    'sources',
    'sourcesByDate',
    'sourcesByPart',
    'news',
    'follow',
    'data',
    'about',
  ];
}
