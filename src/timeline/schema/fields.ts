import { z } from 'zod';
import { isWeekday, parseDate } from '../dates/date.ts';
import { byLanguage, type Languages } from './language.ts';
import { adviseOnDate, adviseOnDay, adviseOnReportedDate } from '../dates/advise-on-date.ts';
import { wordPart } from '../text/word-part.ts';
import { isWebAddress } from './web-address.ts';

/** What ids look like: lower-case letters and digits, joined by hyphens. */
export const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const citing = /\[-?@/;
const anAddress = 'a full address such as https://example.org/news, without spaces or a password';
const aLanguage = 'a language tag such as en, es-MX, es-419 or zh-Hant';
/** The English names of languages, for messages to editors. */
export const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * The error of a field: what stands there, and what to write instead.
 *
 * @param what what belongs there, after "write": `the headline as printed`
 */
export function expected(what: string): (issue: { input?: unknown; keys?: unknown }) => string {
  return ({ input, keys }) => {
    if (Array.isArray(keys)) return `${keys.map(quoted).join(', ')}: no such field`;
    return input === undefined || input === null
      ? `missing: write ${what}`
      : `${quoted(input)} does not fit: write ${what}`;
  };
}

/** Text with a letter or a digit in it. In plain text nothing is cited; `markdown` is what {@link parseText} reads. */
export function text(what: string, markdown = false) {
  return z
    .string({ error: (issue) => notText(issue.input) ?? expected(what)(issue) })
    .trim()
    .refine((written) => wordPart.test(written), { error: `empty: write ${what}` })
    .refine((written) => markdown || !citing.test(written), {
      error: 'cites an article, which only a summary and the body of an article can: take the citation out',
    });
}

/** Makes fields for readers' texts, which are written once in each of these languages. */
export function textFields(languages: Languages) {
  return (what: string, markdown = false) =>
    z.strictObject(
      byLanguage(languages, (language) => text(`${what} in ${languageNames.of(language)}`, markdown)),
      { error: expected(`${what} in each language, as { ${languages.map((tag) => `${tag}: …`).join(', ')} }`) },
    );
}

/** The most words that are quoted from an article. */
const maxQuotedWords = 12;

/** Markup, which no printed text has: `*`, `_`, a backtick, a tag, brackets of a link. */
const markup = /[*_`<>]|\]\(|\[@/;

/** A few words as they stand in an article. */
export const quotation = text('some words as they stand in the article')
  .refine((words) => words.split(/\s+/).length <= maxQuotedWords, {
    error: ({ input }) =>
      `${quoted(input)} has ${String(input).trim().split(/\s+/).length} words: quote ${maxQuotedWords} at most`,
  })
  .refine((words) => !markup.test(words), {
    error: ({ input }) => `${quoted(input)} has markup in it: write the words alone, as they are printed`,
  });

/** An EDTF date, with or without quotes in the YAML. */
export const edtfDate = z.preprocess(
  unquotedYear,
  z
    .string({ error: expected('a date such as 2018-07-27, 2018-07, 2018-07-19? or 2018-07-02/2018-07-15') })
    .refine((written) => parseDate(written), {
      error: ({ input }) => adviseOnDate(String(input), '2018-07-27, 2018-07 or 2018-07-19?'),
    }),
);

/** A date as an article prints it: EDTF, or the English name of a weekday. */
export const reportedDate = z.preprocess(
  unquotedYear,
  z
    .string({ error: expected('a date such as 2018-07-27, or a weekday such as Friday') })
    .refine((written) => isWeekday(written) || parseDate(written), {
      error: ({ input }) => adviseOnReportedDate(String(input), '2018-07-27, 2018-07 or 2018-07-19?'),
    }),
);

/** A day that is exact, for what the editors date themselves. */
export const exactDay = z.preprocess(
  unquotedYear,
  z
    .string({ error: expected('a day such as 2026-11-20') })
    .refine((written) => /^\d{4}-\d{2}-\d{2}$/.test(written) && parseDate(written), {
      error: ({ input }) => adviseOnDay(String(input), '2026-11-20'),
    }),
);

/** A web address. */
export const webAddress = z.string({ error: expected(anAddress) }).refine(isWebAddress, { error: expected(anAddress) });

/** A language that exists, as a BCP 47 tag in its canonical form, where it matters with script, region or variant. */
export const languageTag = z.string({ error: expected(aLanguage) }).refine((tag) => canonicalTag(tag) === tag, {
  error: ({ input }) => {
    const canonical = canonicalTag(String(input));
    return canonical === null
      ? expected(aLanguage)({ input })
      : `${quoted(input)} is not canonical: write ${canonical}`;
  },
});

/** The canonical form of a language tag (RFC 5646, 4.5), or null for what is no tag or has no known name. */
function canonicalTag(tag: string): string | null {
  try {
    const canonical = Intl.getCanonicalLocales(tag)[0]!;
    return languageNames.of(canonical) === undefined ? null : canonical;
  } catch {
    return null;
  }
}

/** An id: lower-case letters and digits, joined by hyphens. */
export const id = z.string({ error: expected('an id such as derby-5-3') }).regex(kebabCase, {
  error: ({ input }) => `${quoted(input)} is not an id: write lower-case letters and digits, joined by hyphens`,
});

/** Shows what an author wrote, as it was written and not too much of it. */
export function quoted(input: unknown): string {
  const written = JSON.stringify(input) ?? String(input);
  return written.length > 60 ? `${written.slice(0, 59)}…` : written;
}

/** For what YAML does not take for text. */
function notText(input: unknown): string | undefined {
  if (typeof input !== 'number' && typeof input !== 'boolean') return undefined;
  return `${input} is a ${typeof input === 'number' ? 'number' : 'yes or no'} to YAML and no text: put it in quotes`;
}

/** A year without quotes is a number to YAML. */
function unquotedYear(input: unknown): unknown {
  return typeof input === 'number' && Number.isInteger(input) ? String(input) : input;
}
