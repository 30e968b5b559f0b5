import { z } from 'zod';
import {
  edtfDate,
  exactDay,
  expected,
  id,
  languageTag,
  quotation,
  quoted,
  reportedDate,
  text,
  textFields,
  webAddress,
} from './fields.ts';
import type { Languages } from './language.ts';
import { scorePattern } from '../record/score.ts';

/** The kinds of article. */
export const articleTypes = ['news', 'statement', 'post', 'dataset', 'encyclopedia'] as const;

/** The fields of an article that a program can read from its page, in the order in which they are written. */
export const readableFields = [
  'type',
  'title',
  'publisher',
  'agency',
  'authors',
  'url',
  'published',
  'language',
] as const;

/** See {@link readableFields}. */
export type ReadableField = (typeof readableFields)[number];

/** The fields that a program read and nobody has confirmed, with where it read them. */
const unconfirmed = z
  .preprocess(
    (written) => written ?? {},
    z.record(
      z.string().refine((name) => (readableFields as readonly string[]).includes(name), {
        error: ({ input }) => `unknown field ${quoted(input)}: write one of ${readableFields.join(', ')}`,
      }),
      text('where it was read'),
      { error: expected('fields with where they were read, such as { title: h1 }') },
    ),
  )
  .optional();

/** A final score as text, the timeline's own side first. */
export const score = z
  .string({ error: expected('a score such as 0-7') })
  .regex(scorePattern, {
    error: ({ input }) =>
      `"${String(input)}" is not a score: write 0-7, 3-2 (aet) or 1-1 (4-2 pens), with the timeline's own team first`,
    abort: true,
  })
  .refine((written) => !/\b0\d/.test(written), {
    error: ({ input }) => `"${String(input)}" has a leading zero: remove it`,
  })
  .refine(hasPossiblePenalties, {
    error: ({ input }) =>
      `"${String(input)}" is impossible: penalties follow a draw and have a winner, as in 1-1 (4-2 pens)`,
  });

const count = z.int({ error: expected('a whole number') }).nonnegative({ error: expected('a whole number') });

/** The numbers that a figure can state and the record can check; points at three for a win and one for a draw. */
export const tallyFields = ['played', 'won', 'drawn', 'lost', 'goalsFor', 'goalsAgainst', 'points'] as const;

/** See {@link tallyFields}. */
export type TallyField = (typeof tallyFields)[number];

/** The descriptions of the fields. */
const meanings: Record<TallyField, string> = {
  played: 'Matches played.',
  won: 'Matches won.',
  drawn: 'Matches drawn; one decided on penalties counts as drawn.',
  lost: 'Matches lost.',
  goalsFor: 'Goals of the timeline’s own team.',
  goalsAgainst: 'Goals of the others.',
  points: 'Points, at three for a win and one for a draw.',
};

const optionalCount = count.optional();
const counts = Object.fromEntries(
  tallyFields.map((name) => [name, optionalCount.meta({ description: meanings[name] })]),
) as Record<TallyField, typeof optionalCount>;

/** A figure about the record, which is compared with the matches. */
export const figure = (languages: Languages) =>
  z
    .strictObject(
      {
        first: z
          .int({ error: expected('a whole number, 1 or more') })
          .positive({ error: expected('a whole number, 1 or more') })
          .optional()
          .meta({ description: 'Only this number of matches, from the first on.', examples: ['20'] }),
        until: exactDay
          .optional()
          .meta({ description: 'Only the matches up to this day, included.', examples: ['2017-03-28'] }),
        competition: text('a competition as the events name it')
          .optional()
          .meta({
            description: 'Only the matches of this competition, as the events name it.',
            examples: ['Valley Cup'],
          }),
        ...counts,
        explained: textFields(languages)('why the figure and the matches differ')
          .optional()
          .meta({
            description: 'Why the figure and the matches differ, in each language, if you know.',
            examples: ['{ en: It leaves out …, es: Descuenta … }'],
          }),
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
      event: id.meta({ description: 'The id of the event.', examples: ['derby-5-3'] }),
      date: reportedDate.optional().meta({
        description: 'The date that the article gives for the event: a date, or a weekday as printed.',
        examples: ['Friday'],
      }),
      score: score.optional().meta({
        description: 'The score as the article gives it, the timeline’s own team first. Only for a match.',
        examples: ['0-7'],
      }),
      record: figure(languages)
        .optional()
        .meta({
          description: 'A figure about the record, which is compared with the matches.',
          examples: ['{ first: 20, lost: 1 }'],
        }),
      quote: quotation.optional().meta({
        description: 'The words that support the claim, exactly as printed: at most twelve, without markup.',
      }),
      says: textFields(languages)('what the article reports').meta({
        description: 'What the article reports about the event, in our own words, in each language.',
        examples: ['{ en: Ostra win 3–0., es: Ostra gana 3-0. }'],
      }),
    },
    { error: expected('a claim with event and says') },
  );

/** Whether the input has fields at all. */
const isFieldMap = ({ value }: { value: unknown }) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The front matter of `content/articles/<id>.md` on a site that is published in these languages. */
export const articleSchema = (languages: Languages) =>
  z
    .strictObject(
      {
        type: z.enum(articleTypes, { error: expected(`one of ${articleTypes.join(', ')}`) }).meta({
          description: 'The kind of source: `news`, `statement` (official), `post`, `dataset` or `encyclopedia`.',
          examples: ['news'],
        }),
        title: text('the headline as printed')
          .optional()
          .meta({
            description: 'The headline exactly as printed, in its own language.',
            examples: ['A derby for the ages'],
          }),
        described: textFields(languages)('what the article is')
          .optional()
          .meta({
            description:
              'A description of the article, in each language, if its headline is not known. Shown in square brackets.',
            examples: ['{ en: Report on the match, es: Crónica … }'],
          }),
        publisher: text('the outlet, such as Sports Illustrated').meta({
          description: 'The outlet, written the same way in all its articles. They count as one voice.',
          examples: ['The Valley Gazette'],
        }),
        agency: text('the agency, such as AFP')
          .optional()
          .meta({
            description:
              'The agency or other outlet that wrote the text, if not the publisher. Articles with its texts count as one voice.',
            examples: ['Valley Wire'],
          }),
        authors: z
          .array(text('an author as printed'), { error: expected('a list of names') })
          .default([])
          .meta({ description: 'The authors, as printed.', examples: ['[Ana Soto]'] }),
        url: webAddress.meta({
          description: 'Its full address.',
          examples: ['https://gazette.example.org/2019/03/10/…'],
        }),
        published: edtfDate.optional().meta({
          description: 'The date of publication. Leave it out if it is not known.',
          examples: ['2021-07-27'],
        }),
        language: languageTag.meta({
          description: 'Its language (BCP 47), with the country if that matters.',
          examples: ['es-MX'],
        }),
        accessed: exactDay.meta({ description: 'The day you last read it.', examples: ['2026-11-20'] }),
        aliases: z
          .array(id, { error: expected('a list of ids') })
          .default([])
          .meta({ description: 'Earlier ids, oldest first.', examples: ['[gazette-undated-derby]'] }),
        archived: z
          .strictObject(
            {
              url: webAddress.meta({
                description: 'The address of the copy.',
                examples: ['https://web.archive.org/web/20190310120000/https://gazette.example.org/derby'],
              }),
              date: exactDay.meta({ description: 'The day it was made.', examples: ['2019-03-10'] }),
            },
            { error: expected('a kept copy as { url: …, date: … }') },
          )
          .optional()
          .meta({
            description: 'The copy that an archive keeps of it, nearest to its day. `npm run archive` writes it.',
            examples: ['{ url: https://web.archive.org/web/…, date: 2019-03-10 }'],
          }),
        unconfirmed: unconfirmed.meta({
          description:
            'Fields that a program read, with where. As long as one is there nothing is published: compare it with the page, correct it, and remove its line.',
          examples: ['{ title: JSON-LD headline }'],
        }),
        claims: z
          .array(claim(languages), { error: expected('a list of claims') })
          .min(1, { error: 'empty: write at least one claim, or remove the article' })
          .meta({ description: 'What it reports: at least one claim, at most one for each event.' }),
      },
      { error: expected('fields, each on a line of its own') },
    )
    .refine(({ title, described }) => title !== undefined || described !== undefined, {
      path: ['title'],
      error: 'missing: write the headline as printed, or described: { en: …, es: … } if it is not known',
      // Also if other fields are wrong, so that one run reports everything.
      when: isFieldMap,
    })
    .refine(
      // A headline that a program found may be there beside the description until a person has confirmed it.
      ({ title, described, unconfirmed: found }) => title === undefined || described === undefined || found?.['title'],
      {
        path: ['described'],
        error: 'not allowed beside a title: keep one of the two',
        when: isFieldMap,
      },
    );

/** Whether a score has penalties only after a draw, and with a winner. */
function hasPossiblePenalties(written: string): boolean {
  const [own, other, ownPenalties, otherPenalties] = (written.match(/\d+/g) ?? []).map(Number);
  return ownPenalties === undefined || (own === other && ownPenalties !== otherPenalties);
}

/** A published source: its id, its front matter, and its body in Markdown, in the article's language or the default one. */
export type Article = z.output<ReturnType<typeof articleSchema>> & { id: string; body: string };

/** What one article reports about one event. */
export type Claim = z.output<ReturnType<typeof claim>>;

/** A figure about the record. */
export type Figure = z.output<ReturnType<typeof figure>>;
