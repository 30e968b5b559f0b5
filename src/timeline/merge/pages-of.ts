/** A page that exists once in each language, by its name in `addresses.ts`. */
export type SitePage =
  | 'timeline'
  | 'keyMoments'
  | 'record'
  | 'people'
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
 * moments, the record and people exist only if the timeline has any key moments, counted matches, or named people.
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
    'sourcesByDate',
    'sourcesByPart',
    'news',
    'follow',
    'data',
    'about',
  ];
}
