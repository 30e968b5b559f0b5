import { z } from 'zod';
import { isWeekday, parseDate } from '../dates/date.ts';
import { byLanguage, type Languages } from './language.ts';
import { adviseOnDate, adviseOnDay, adviseOnReportedDate } from '../dates/advise-on-date.ts';
import { memoize } from '../text/memoize.ts';
import { wordPart } from '../text/prose.ts';
import { isLookalike, isWebAddress } from './web-address.ts';

/** The form of ids: lower-case letters and digits, joined by hyphens. */
export const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The longest id, in characters: files are named after it. */
export const maxId = 100;

/** The longest text without citations, in UTF-16 units. */
const maxText = 1_000;

/** The longest web address. Browsers and servers agree on about this. */
const maxAddress = 2_000;

const citing = /\[-?@/;
const anAddress = 'a full address such as https://example.org/news, without spaces or a password';
const aLanguage = 'a language tag such as en, es-MX, es-419 or zh-Hant';
/** The English names of languages, for messages to editors. */
export const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * The error message of a field: what is there, and what to write instead.
 *
 * @param what what to write: `the headline as printed`
 */
export function expected(what: string): (issue: { input?: unknown; keys?: unknown }) => string {
  return ({ input, keys }) => {
    if (Array.isArray(keys)) return `${keys.map(quoted).join(', ')}: unknown field`;
    return input === undefined || input === null
      ? `missing: write ${what}`
      : `${quoted(input)} is not valid: write ${what}`;
  };
}

/** A text with a letter or a digit. Only `markdown` may have citation marks. */
export function text(what: string, markdown = false) {
  return z
    .string({ error: (issue) => notText(issue.input) ?? expected(what)(issue) })
    .trim()
    .refine((written) => wordPart.test(written), { error: `empty: write ${what}` })
    .refine((written) => markdown || written.length <= maxText, {
      error: ({ input }) => `${quoted(input)} has ${String(input).length} characters: write at most ${maxText}`,
    })
    .refine((written) => markdown || !citing.test(written), {
      error: 'citations are only allowed in summaries and in the bodies of articles: remove the citation',
    });
}

const anItem = 'a Wikidata item such as Q42';

/** The id of an item on Wikidata, `Q42`. */
export const wikidataItem = z
  .string({ error: expected(anItem) })
  .regex(/^Q[1-9]\d{0,11}$/, { error: expected(anItem) });

/** Makes schemas of texts for readers, with a text in each language. */
export function textFields(languages: Languages) {
  return (what: string, markdown = false) =>
    z.strictObject(
      byLanguage(languages, (language) => text(`${what} in ${languageNames.of(language)}`, markdown)),
      { error: expected(`${what} in each language, as { ${languages.map((tag) => `${tag}: …`).join(', ')} }`) },
    );
}

/** The maximum length of a quotation, in words. */
const maxQuotedWords = 12;

/** Markup, which a quotation must not have: `*`, `_`, a backtick, a tag, brackets of a link. */
const markup = /[*_`<>]|\]\(|\[@/;

/** A few words exactly as an article prints them. */
export const quotation = text('some words exactly as printed')
  .refine((words) => words.split(/\s+/).length <= maxQuotedWords, {
    error: ({ input }) =>
      `${quoted(input)} has ${String(input).trim().split(/\s+/).length} words: quote at most ${maxQuotedWords}`,
  })
  .refine((words) => !markup.test(words), {
    error: ({ input }) => `${quoted(input)} contains markup: write only the words, as printed`,
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

/** An exact day, for dates that editors set themselves. */
export const exactDay = z.preprocess(
  unquotedYear,
  z
    .string({ error: expected('a day such as 2026-11-20') })
    .refine((written) => /^\d{4}-\d{2}-\d{2}$/.test(written) && parseDate(written), {
      error: ({ input }) => adviseOnDay(String(input), '2026-11-20'),
    }),
);

/** A web address. */
export const webAddress = z
  .string({ error: expected(anAddress) })
  .refine(isWebAddress, {
    error: (issue) =>
      isLookalike(String(issue.input))
        ? `${quoted(issue.input)} has a host with letters that look like others: write it as browsers ask for it, with xn--`
        : expected(anAddress)(issue),
  })
  .max(maxAddress, {
    error: ({ input }) => `${quoted(input)} has ${String(input).length} characters: write at most ${maxAddress}`,
  });

/** A known language, as a canonical BCP 47 tag, also with script, region or variant. */
export const languageTag = z.string({ error: expected(aLanguage) }).refine((tag) => canonicalTag(tag) === tag, {
  error: ({ input }) => {
    const canonical = canonicalTag(String(input));
    return canonical === null
      ? expected(aLanguage)({ input })
      : `${quoted(input)} is not canonical: write ${canonical}`;
  },
});

/** The canonical form of a language tag (RFC 5646, 4.5), or null if it is not a tag or the language is not known. */
const canonicalTag = memoize((tag: string): string | null => {
  try {
    const canonical = Intl.getCanonicalLocales(tag)[0]!;
    return languageNames.of(canonical) === undefined ? null : canonical;
  } catch {
    return null;
  }
});

/** An id: lower-case letters and digits, joined by hyphens. */
export const id = z
  .string({ error: expected('an id such as derby-5-3') })
  .regex(kebabCase, {
    error: ({ input }) => `${quoted(input)} is not an id: write lower-case letters and digits, joined by hyphens`,
  })
  .max(maxId, {
    error: ({ input }) => `${quoted(input)} has ${String(input).length} characters: write at most ${maxId}`,
  });

/** The input in quotes, shortened, for error messages. */
export function quoted(input: unknown): string {
  const written = JSON.stringify(input) ?? String(input);
  return written.length > 60 ? `${written.slice(0, 59)}…` : written;
}

/** The error for input that YAML reads as another type than text. */
function notText(input: unknown): string | undefined {
  if (typeof input !== 'number' && typeof input !== 'boolean') return undefined;
  return `YAML reads ${input} as a ${typeof input === 'number' ? 'number' : 'boolean'}, not as text: put it in quotes`;
}

/** YAML reads a year without quotes as a number. */
function unquotedYear(input: unknown): unknown {
  return typeof input === 'number' && Number.isInteger(input) ? String(input) : input;
}
