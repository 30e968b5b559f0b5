import type { CslItem, CslType } from './csl.ts';

/** Zotero's names for the types, which it reads from `rft.type`. */
const types: Record<CslType, string> = {
  'article-newspaper': 'newspaperArticle',
  report: 'report',
  post: 'forumPost',
  dataset: 'dataset',
  'entry-encyclopedia': 'encyclopediaArticle',
  webpage: 'webpage',
};

/**
 * An item as an OpenURL ContextObject for the `title` of a `<span class="Z3988">` (COinS), from which Zotero and others
 * import the article that the page is about, with the article's own address.
 */
export function coinsOf({ issued, author = [], ...item }: CslItem): string {
  const [date] = issued?.['date-parts'] ?? [];
  const fields: [key: string, value: string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', types[item.type]],
    ['rft.title', item.title],
    ['rft.source', item['container-title']],
    ['rft.publisher', item.publisher],
    ['rft.date', date?.map((number) => String(number).padStart(2, '0')).join('-')],
    ['rft.identifier', item.URL],
    ['rft.language', item.language],
    ...author.flatMap((name): [string, string][] =>
      'literal' in name
        ? [['rft.aucorp', name.literal]]
        : [
            ['rft.aufirst', name.given],
            ['rft.aulast', name.family],
          ],
    ),
  ];
  return fields.flatMap(([key, value]) => (value ? [`${key}=${encodeQuery(value)}`] : [])).join('&');
}

/** Encodes a value of a query. Slashes, colons and commas may stay (RFC 3986, 3.4), so that addresses compress well. */
const encodeQuery = (value: string): string => encodeURIComponent(value).replace(/%(?:2F|3A|2C)/g, decodeURIComponent);
