import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Addresses, Page } from '../../addresses.ts';
import type { Timeline } from '../../timeline/merge/entry.ts';
import { pagesOf } from '../../timeline/merge/pages-of.ts';
import { updatedOf } from '../feeds/updated.ts';

/**
 * Writes the sitemap, https://www.sitemaps.org/protocol.html: every page in every language, with its translations as in
 * https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap
 */
export function writeSitemap(
  {
    site: { languages },
    entries,
    people,
    articles,
    record,
  }: Pick<Timeline, 'site' | 'entries' | 'people' | 'articles' | 'record'>,
  addresses: Addresses,
): string {
  const pages: { page: Page; changed?: string }[] = [
    ...pagesOf({ entries, record }).map((name) => ({ page: addresses[name] })),
    ...entries.map((entry) => ({ page: addresses.entry(entry.id), changed: updatedOf(entry) })),
    ...people.map(({ id }) => ({ page: addresses.person(id) })),
    ...articles.map(({ id }) => ({ page: addresses.article(id) })),
  ];
  const urls = pages.flatMap(({ page, changed }) =>
    languages.map((language) =>
      x('url', [
        x('loc', addresses.absolute(page(language))),
        changed === undefined ? null : x('lastmod', changed),
        ...(languages.length === 1 ? [] : translations(page)),
      ]),
    ),
  );
  const spaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  };
  const sitemap = x('urlset', spaces, ...urls.flatMap((url) => ['\n', url]), '\n');
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(sitemap, { closeEmptyElements: true })}\n`;

  function translations(page: Page) {
    return [...languages.map((one) => [one, one] as const), ['x-default', languages[0]] as const].map(
      ([hreflang, language]) =>
        x('xhtml:link', { rel: 'alternate', hreflang, href: addresses.absolute(page(language)) }),
    );
  }
}
