import type { Found } from '../metadata/found.ts';
import type { PageFields } from '../metadata/read-page.ts';
import type { articleTypes } from '../timeline/schema/article.ts';
import { parseDate } from '../timeline/dates/date.ts';

/** A date of CSL-JSON: its parts, or the text that a program could not take apart. */
type CslDate = { 'date-parts'?: (number | string)[][] | undefined; raw?: string | undefined };

/** The fields of CSL-JSON that are used. */
export type CslReference = {
  type?: string | undefined;
  title?: string | undefined;
  'container-title'?: string | undefined;
  publisher?: string | undefined;
  author?: { family?: string | undefined; given?: string | undefined; literal?: string | undefined }[] | undefined;
  reporter?: string | undefined;
  issued?: CslDate | undefined;
  language?: string | undefined;
};

const types: Readonly<Record<string, (typeof articleTypes)[number]>> = {
  report: 'statement',
  post: 'post',
  'post-weblog': 'post',
  dataset: 'dataset',
  'entry-encyclopedia': 'encyclopedia',
};

/**
 * What a reference manager knows of an article, as if it had been read from its page.
 *
 * @param from the name of its file, named as the origin of each field
 */
export function fieldsOfReference(reference: CslReference, url: string, from: string): PageFields {
  const found = <T>(value: T | undefined): Found<T> | null => (value === undefined ? null : { value, from });
  const { type, title, publisher, issued, language } = reference;
  const authors = (reference.author ?? []).map(
    ({ family, given, literal }) => literal ?? [given, family].filter(Boolean).join(' '),
  );
  const reporter = reference.reporter
    ?.split(/\s*,\s*/)
    .reverse()
    .join(' ');
  const named = authors.length > 0 ? authors : reporter ? [reporter] : undefined;
  return {
    type: found(types[type ?? ''] ?? 'news'),
    title: found(title?.replace(/\s+/g, ' ').trim() || undefined),
    publisher: found(reference['container-title'] ?? publisher),
    agency: null,
    authors: found(named),
    url: { value: url, from },
    published: found(dateOf(issued)),
    language: found(tagOf(language)),
  };
}

/** A date as exact as it is: `2019-03-10`, `2019-03` or `2019`. */
export function dateOf(date: CslDate | undefined): string | undefined {
  const parts = date?.['date-parts']?.[0] ?? date?.raw?.split(/[/-]/) ?? [];
  const written = parts
    .slice(0, 3)
    .filter((part) => String(part) !== '')
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return parseDate(written) ? written : undefined;
}

function tagOf(language: string | undefined): string | undefined {
  try {
    return language === undefined ? undefined : Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
