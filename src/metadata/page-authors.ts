import { authorsIn, firstNameFirst } from './clean-authors.ts';
import { firstFound, type Found } from './found.ts';
import { namesOf, type LinkedThing } from './json-ld.ts';
import type { PageParts } from './page-parts.ts';

/** Meta tags with authors. Those for libraries may have the surname first. */
const tags = ['author', 'article:author', 'og:article:author', 'parsely-author', 'sailthru.author', 'byl'];
const libraryTags = ['citation_author', 'dc.creator', 'dcterms.creator', 'dc.contributor'];

/** All authors that a page names, people or not, as written: from JSON-LD, meta tags, microdata and links. */
function writtenAuthors({ meta, items, authorLinks, things }: PageParts, articles: readonly LinkedThing[]) {
  const article = articles.find((thing) => 'author' in thing);
  return [
    { from: 'JSON-LD author', names: namesOf(article?.['author'], things).map(({ name }) => name) },
    ...tags.map((name) => ({ from: `meta ${name}`, names: meta.get(name) ?? [] })),
    ...libraryTags.map((name) => ({ from: `meta ${name}`, names: (meta.get(name) ?? []).map(firstNameFirst) })),
    { from: 'microdata author', names: items.get('author') ?? [] },
    { from: 'a link to the author', names: authorLinks },
  ];
}

/**
 * The authors of an article.
 *
 * @param articles the things in its JSON-LD that are the article
 * @param notPeople names that are not people: the outlet, agencies
 */
export function pageAuthors(
  parts: PageParts,
  articles: readonly LinkedThing[],
  notPeople: readonly string[],
): Found<string[]> | null {
  return firstFound(
    ...writtenAuthors(parts, articles).map(({ from, names }) => {
      const value = [...new Set(names.flatMap((name) => authorsIn(name, notPeople)))];
      return value.length > 0 ? { value, from } : null;
    }),
  );
}

/**
 * The agency that wrote an article: an author or source named by the page.
 *
 * @param agencies the known agencies
 * @param outlet counts as the author of its own texts, even if it is an agency
 */
export function pageAgency(
  parts: PageParts,
  articles: readonly LinkedThing[],
  agencies: readonly string[],
  outlet: string | undefined,
): Found<string> | null {
  const written = [
    ...writtenAuthors(parts, articles),
    ...['sourceOrganization', 'creditText', 'copyrightHolder'].map((field) => ({
      from: `JSON-LD ${field}`,
      names: namesOf(articles.find((thing) => field in thing)?.[field], parts.things).map(({ name }) => name),
    })),
    ...['dc.source', 'source', 'news_source'].map((name) => ({
      from: `meta ${name}`,
      names: parts.meta.get(name) ?? [],
    })),
  ];
  return firstFound(
    ...written.map(({ from, names }) => {
      const value = agencies.find((agency) => agency !== outlet && names.some((name) => isNamedIn(agency, name)));
      return value === undefined ? null : { value, from };
    }),
  );
}

/** Whether a byline names the agency, alone or as in "Agencia EFE" and "Ana Soto / EFE". */
function isNamedIn(agency: string, name: string): boolean {
  const escaped = agency.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:^|[\\s(/,|])${escaped}(?:$|[\\s)/,|])`, agency === agency.toUpperCase() ? 'u' : 'iu').test(
    name,
  );
}
