import { firstFound, type Found } from './found.ts';
import type { PageParts } from './page-parts.ts';

const tags = ['citation_language', 'dc.language', 'dcterms.language', 'language', 'content-language', 'og:locale'];

/** The language that a page declares, BCP 47, if it is valid. */
export function pageLanguage({ things, meta, language }: PageParts): Found<string> | null {
  const linked = things.find((thing) => typeof thing['inLanguage'] === 'string')?.['inLanguage'];
  return firstFound(
    found(linked as string | undefined, 'JSON-LD inLanguage'),
    ...tags.map((name) => found(meta.get(name)?.[0], `meta ${name}`)),
    found(language, 'html lang'),
  );
}

function found(tag: string | undefined, from: string): Found<string> | null {
  const value = tag === undefined ? null : canonicalTag(tag);
  return value === null ? null : { value, from };
}

function canonicalTag(tag: string): string | null {
  const first = tag.split(/[,;\s]/)[0]!.replaceAll('_', '-');
  try {
    const [canonical] = Intl.getCanonicalLocales(first);
    return canonical !== undefined && /^[a-z]{2,3}(?:-|$)/.test(canonical) ? canonical : null;
  } catch {
    return null;
  }
}
