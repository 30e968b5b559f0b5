import { z } from 'zod';
import { isWeekday, parseDate } from './date.ts';
import { byLanguage, type ByLanguage, type Language } from './language.ts';

/** What ids look like: lower-case letters and digits, joined by hyphens. */
export const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Ids that no event can have, since pages of the site go by them where entries go by theirs. */
export const reservedIds = ['timeline', 'record', 'sources', 'disagreements'] as const;

/**
 * The error of a field: what stands there, and what to write instead.
 *
 * @param what what belongs there, after "write": `the headline as printed`
 */
export function expected(what: string): (issue: { input?: unknown }) => string {
  return ({ input }) =>
    input === undefined || input === null ? `missing: write ${what}` : `${quoted(input)} does not fit: write ${what}`;
}

/** Text that is not empty. */
export function text(what: string) {
  return z
    .string({ error: expected(what) })
    .trim()
    .min(1, { error: `empty: write ${what}` });
}

/** Text for readers, once in each language of the site. */
export function textByLanguage(what: string) {
  const field = z.strictObject(
    byLanguage((language) => text(`${what} in ${languageNames[language]}`)) as ByLanguage<ReturnType<typeof text>>,
    { error: expected(`${what} in each language, as { ${Object.keys(languageNames).join(': …, ')}: … }`) },
  );
  return field;
}

/** An EDTF date, with or without quotes in the YAML. */
export const edtfDate = z.preprocess(
  unquotedDate,
  z
    .string({ error: expected('a date such as 2018-07-27, 2018-07, 2018-07-19? or 2018-07-02/2018-07-15') })
    .refine((written) => parseDate(written), {
      error: ({ input }) => notADate(String(input)),
    }),
);

/** A date as an article prints it: EDTF, or the English name of a weekday. */
export const reportedDate = z.preprocess(
  unquotedDate,
  z
    .string({ error: expected('a date such as 2018-07-27, or a weekday such as Friday') })
    .refine((written) => isWeekday(written) || parseDate(written), {
      error: ({ input }) => `${notADate(String(input))}, or an English weekday such as Friday`,
    }),
);

/** A day that is exact, for what the editors date themselves. */
export const exactDay = z.preprocess(
  unquotedDate,
  z
    .string({ error: expected('a day such as 2026-11-20') })
    .refine((written) => /^\d{4}-\d{2}-\d{2}$/.test(written) && parseDate(written), {
      error: ({ input }) => `${quoted(input)} is not a day: write one such as 2026-11-20`,
    }),
);

/** A web address. */
export const webAddress = z.url({
  protocol: /^https?$/,
  hostname: /\./,
  error: expected('a full address that starts with https:// or http://'),
});

/** An id: lower-case letters and digits, joined by hyphens. */
export const id = z.string({ error: expected('an id such as chile-7-0') }).regex(kebabCase, {
  error: ({ input }) => `${quoted(input)} is not an id: write lower-case letters and digits, joined by hyphens`,
});

/** Shows what an author wrote, as it was written and not too much of it. */
export function quoted(input: unknown): string {
  const written = JSON.stringify(input) ?? String(input);
  return written.length > 60 ? `${written.slice(0, 59)}…` : written;
}

const languageNames: Record<Language, string> = { en: 'English', es: 'Spanish' };

function notADate(written: string): string {
  const parts = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(written);
  const mended = parts
    ?.slice(1)
    .filter(Boolean)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  if (mended && mended === written) return `"${written}" does not exist: write a day of the calendar`;
  const example = mended && parseDate(mended) ? mended : '2018-07-27, 2018-07 or 2018-07-19?';
  return `"${written}" is not a date: write ${example}`;
}

/** YAML 1.1, which Astro reads front matter with, makes a Date of an unquoted day, and both versions make a number of a year. */
function unquotedDate(input: unknown): unknown {
  if (input instanceof Date) return input.toISOString().slice(0, 10);
  return typeof input === 'number' ? String(input) : input;
}
