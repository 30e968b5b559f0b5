import { atHost } from '../drafts/known-articles.ts';
import { readParts } from '../metadata/page-parts.ts';
import { pageTrouble } from '../metadata/page-trouble.ts';
import { readFields, type PageFields } from '../metadata/read-page.ts';
import type { FetchedPage } from '../web/fetch-page.ts';
import { NoPage, type NoPageKind } from '../web/no-page.ts';
import type { KnownContent } from './known-content.ts';

/** The result of reading the page of an article: its data and final address, or why it could not be read. */
export type ReadSource =
  { page: PageFields; url: string } | { page: null; trouble: string; kind: NoPageKind; status: number | undefined };

/**
 * Fetches the page of an article and reads it, with what the timeline knows of its outlet.
 *
 * @param fetchPage fetches a page or throws a {@link NoPage}
 * @param today such as `2026-11-20`
 */
export async function readSource(
  address: string,
  { site, articles }: KnownContent,
  today: string,
  fetchPage: (address: string) => Promise<FetchedPage>,
): Promise<ReadSource> {
  try {
    const { url, html } = await fetchPage(address);
    const parts = readParts(html);
    const trouble = pageTrouble(parts, address, url);
    if (trouble !== null) return { page: null, trouble: trouble.reason, kind: trouble.kind, status: undefined };
    const agencies = [
      ...articles.flatMap(({ agency }) => agency ?? []),
      ...Object.entries(site.outlets).flatMap(([name, { kind }]) => (kind === 'agency' ? [name] : [])),
    ];
    const outletNames = [...new Set(atHost(url, articles).map(({ publisher }) => publisher))];
    return { page: readFields(parts, url, { outletNames, agencies: [...new Set(agencies)], today }), url };
  } catch (fault) {
    if (!(fault instanceof NoPage)) throw fault;
    return { page: null, trouble: fault.message, kind: fault.kind, status: fault.status };
  }
}
