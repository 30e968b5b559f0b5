import { z } from 'zod';
import { edtfDate, exactDay, expected, id, languageTag, reportedDate, text, textFields, webAddress } from './fields.ts';
import type { Languages } from './language.ts';
import { scorePattern } from '../record/score.ts';

/** What kinds of article there are. */
export const articleTypes = ['news', 'statement', 'post', 'dataset', 'encyclopedia'] as const;

/** A final score as text, the timeline's own side first. */
export const score = z
  .string({ error: expected('a score such as 0-7') })
  .regex(scorePattern, {
    error: ({ input }) =>
      `"${String(input)}" is not a score: write 0-7, 3-2 (aet) or 1-1 (4-2 pens), with the timeline's own team first`,
    abort: true,
  })
  .refine((written) => !/\b0\d/.test(written), {
    error: ({ input }) => `"${String(input)}" has a 0 before a number: leave it out`,
  })
  .refine(endsAsItMay, {
    error: ({ input }) =>
      `"${String(input)}" cannot be: penalties follow a draw and have a winner, as in 1-1 (4-2 pens)`,
  });

const count = z.int({ error: expected('a whole number') }).nonnegative({ error: expected('a whole number') });

/** What a figure can state, and the record can answer; points at three for a win and one for a draw. */
export const tallyFields = ['played', 'won', 'drawn', 'lost', 'goalsFor', 'goalsAgainst', 'points'] as const;

/** See {@link tallyFields}. */
export type TallyField = (typeof tallyFields)[number];

const optionalCount = count.optional();
const counts = Object.fromEntries(tallyFields.map((name) => [name, optionalCount])) as Record<
  TallyField,
  typeof optionalCount
>;

/** A figure about a run of matches, which the record can check. */
export const figure = (languages: Languages) =>
  z
    .strictObject(
      {
        /** Only the first so many matches. */
        first: z
          .int({ error: expected('a whole number from 1 on') })
          .positive({ error: expected('a whole number from 1 on') })
          .optional(),
        /** Only the matches up to this day and on it, EDTF to the day. */
        until: exactDay.optional(),
        /** Only the matches of this competition, as the events name it. */
        competition: text('a competition as the events name it').optional(),
        ...counts,
        /** Where the matches give another figure: how the two come to differ, if an editor knows. */
        explained: textFields(languages)('how the figure and the matches come to differ').optional(),
      },
      { error: expected('figures such as { first: 20, lost: 1 }') },
    )
    .refine((stated) => tallyFields.some((name) => stated[name] !== undefined), {
      error: `states nothing: write at least one of ${tallyFields.join(', ')}`,
    });

/** What one article reports about one event. */
const claim = (languages: Languages) =>
  z.strictObject(
    {
      /** The event's id. */
      event: id,
      /** When the article says that it happened: EDTF, or a weekday, which is read against `published`. */
      date: reportedDate.optional(),
      /** The score it gives, for a match. */
      score: score.optional(),
      /** A figure it gives that the record can check. */
      record: figure(languages).optional(),
      /** What it reports, in our own words. */
      says: textFields(languages)('what the article reports'),
    },
    { error: expected('a claim with event and says') },
  );

/** Whether what was read has fields at all. */
const isFieldMap = ({ value }: { value: unknown }) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The front matter of `content/articles/<id>.md` on a site that is published in these languages. */
export const articleSchema = (languages: Languages) =>
  z
    .strictObject(
      {
        /** What kind of source it is. */
        type: z.enum(articleTypes, { error: expected(`one of ${articleTypes.join(', ')}`) }),
        /** The headline as printed. */
        title: text('the headline as printed').optional(),
        /** Where no headline is known: what the article is. Shown in square brackets, as citation styles do. */
        described: textFields(languages)('what the article is').optional(),
        /** Who published it: the outlet. */
        publisher: text('the outlet, such as Sports Illustrated'),
        /** Whose text it is, where an agency or another outlet wrote it. */
        agency: text('the agency, such as AFP').optional(),
        /** Who wrote it, as printed. */
        authors: z.array(text('an author as printed'), { error: expected('a list of names') }).default([]),
        /** Where it is. */
        url: webAddress,
        /** When it was published, EDTF; left out where unknown. */
        published: edtfDate.optional(),
        /** The language it is written in, BCP 47. */
        language: languageTag,
        /** When it was last read, to the day. */
        accessed: exactDay,
        /** Earlier ids, oldest first, whose links keep working. */
        aliases: z.array(id, { error: expected('a list of ids') }).default([]),
        /** What it reports, at most once an event. */
        claims: z
          .array(claim(languages), { error: expected('a list of claims') })
          .min(1, { error: 'empty: write at least one claim, or take the article out' }),
      },
      { error: expected('fields, each on a line of its own') },
    )
    .refine(({ title, described }) => title !== undefined || described !== undefined, {
      path: ['title'],
      error: 'missing: write the headline as printed, or described: { en: …, es: … } where none is known',
      // Also where other fields are wrong, so that a run tells all.
      when: isFieldMap,
    })
    .refine(({ title, described }) => title === undefined || described === undefined, {
      path: ['described'],
      error: 'stands beside a title: keep the one of the two that is true',
      when: isFieldMap,
    });

/** Whether a score in its proper form has penalties only after a draw, and a winner of them. */
function endsAsItMay(written: string): boolean {
  const [own, other, ownPenalties, otherPenalties] = (written.match(/\d+/g) ?? []).map(Number);
  return ownPenalties === undefined || (own === other && ownPenalties !== otherPenalties);
}

/** One published source: its id, its front matter, and its body, Markdown in the article's language or English. */
export type Article = z.output<ReturnType<typeof articleSchema>> & { id: string; body: string };

/** What one article reports about one event. */
export type Claim = z.output<ReturnType<typeof claim>>;

/** A figure about a run of matches. */
export type Figure = z.output<ReturnType<typeof figure>>;
