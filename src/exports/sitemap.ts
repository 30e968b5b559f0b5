import type { Addresses, Page } from '../addresses.ts';
import type { Timeline } from '../timeline/entry.ts';
import { defaultLanguage, languages } from '../timeline/language.ts';
import { updatedOf } from './updated.ts';

/**
 * Writes the sitemap, https://www.sitemaps.org/protocol.html: every page in every language with its translations, as
 * https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap asks for them.
 *
 * @param timeline what is published
 * @param addresses where it is published
 */
export function writeSitemap(
  { entries, articles }: Pick<Timeline, 'entries' | 'articles'>,
  addresses: Addresses,
): string {
  const { timeline, keyMoments, record, disagreements, sources, data, about } = addresses;
  const pages: { page: Page; changed?: string }[] = [
    ...[timeline, keyMoments, record, disagreements, sources, data, about].map((page) => ({ page })),
    ...entries.map((entry) => ({ page: addresses.entry(entry.id), changed: updatedOf(entry) })),
    ...articles.map(({ id }) => ({ page: addresses.article(id) })),
  ];
  const urls = pages.flatMap(({ page, changed }) => {
    const lastmod = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return languages.map(
      (language) => `<url><loc>${absolute(page(language))}</loc>${lastmod}${translations(page)}</url>`,
    );
  });
  const spaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>\n${urls.join('\n')}\n</urlset>\n`;

  function translations(page: Page): string {
    const versions = languages.map((language) => ({ hreflang: language as string, path: page(language) }));
    return [...versions, { hreflang: 'x-default', path: page(defaultLanguage) }]
      .map(({ hreflang, path }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${absolute(path)}"/>`)
      .join('');
  }

  function absolute(path: string): string {
    return addresses.absolute(path).replaceAll('&', '&amp;');
  }
}
