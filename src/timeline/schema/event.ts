import { z } from 'zod';
import { timePattern } from '../dates/time.ts';
import { score } from './article.ts';
import { edtfDate, exactDay, expected, id, text, textFields, wikidataItem } from './fields.ts';
import { isLanguage, type Languages } from './language.ts';

/** Where a match was played, for the timeline's own team. */
export const grounds = ['home', 'away', 'neutral'] as const;

/** The side that a goal counts for: the timeline's own team, or its opponent. */
export const sides = ['own', 'other'] as const;

/** A minute of a match: from 1 to 120, with added time at the end of a half. */
export const minutePattern = /^(?:[1-9]\d?|1[01]\d|120)(?:\+[1-9]\d?)?$/;

const aTime = 'a time such as 18:00+03:00, as the clocks of the place show it, with their distance from UTC';
const aMinute = 'a minute such as 35 or 45+2';
const onlyTrue = z.literal(true, { error: expected('true, or leave it out') }).optional();

const goal = z.strictObject(
  {
    by: text('who scored').meta({
      description: 'The scorer; for an own goal, the player who scored it against their own team.',
    }),
    minute: z
      .union([z.string(), z.int().transform(String)], { error: expected(aMinute) })
      .refine((minute) => minutePattern.test(minute), { error: expected(aMinute) })
      .meta({ description: 'The minute: `35`, or `45+2` in added time.' }),
    for: z
      .enum(sides, { error: expected(`one of ${sides.join(', ')}: the side that the goal counts for`) })
      .meta({ description: 'The side that it counts for.' }),
    penalty: onlyTrue.meta({ description: '`true` for a penalty.' }),
    ownGoal: onlyTrue.meta({ description: '`true` for an own goal.' }),
  },
  { error: expected('a goal such as { by: Ana Soto, minute: 35, for: own }') },
);

const match = z.strictObject(
  {
    competition: text('the competition').meta({ description: 'The competition.', examples: ['Valley Cup'] }),
    stage: text('the stage')
      .optional()
      .meta({ description: 'Its stage; a friendly has none.', examples: ['quarter-final'] }),
    opponent: text('the other team').meta({ description: 'The other team.', examples: ['Rivals'] }),
    /** The final score, the timeline's own team first. */
    score: score.meta({
      description: 'The final score, the timeline’s own team first: `0-7`, `3-2 (aet)`, `1-1 (4-2 pens)`.',
      examples: ['5-3'],
    }),
    venue: text('the stadium')
      .optional()
      .meta({ description: 'The stadium.', examples: ['Valley Park'] }),
    city: text('the city').meta({ description: 'The city.', examples: ['Ostra'] }),
    country: text('the country').meta({ description: 'The country it was played in.', examples: ['Ostralia'] }),
    ground: z
      .enum(grounds, { error: expected(`one of ${grounds.join(', ')}`) })
      .meta({ description: '`home`, `away` or `neutral`, for the timeline’s own team.', examples: ['away'] }),
    goals: z
      .array(goal, { error: expected('a list of goals') })
      .default([])
      .meta({ description: 'All goals of the score, in order.' }),
    goalsFrom: z
      .array(id, { error: expected('a list of article ids') })
      .default([])
      .meta({ description: 'The ids of the articles that support the goals; each must make a claim about the event.' }),
  },
  { error: expected('the match: competition, stage, opponent, score, venue, city, country, ground') },
);

const position = (languages: Languages) =>
  z.strictObject(
    {
      says: textFields(languages)('what these sources say').meta({
        description: 'What these sources say, in each language.',
        examples: ['{ en: He was 56., es: Tenía 56 años. }'],
      }),
      sources: z
        .array(id, { error: expected('a list of article ids') })
        .min(1, { error: 'empty: name at least one article' })
        .meta({
          description: 'The ids of the articles that say it; each must make a claim about the event.',
          examples: ['[gazette-2019-03-10-derby]'],
        }),
      number: z
        .number({ error: expected('a number without words, such as 54798') })
        .nonnegative({ error: expected('a number from 0') })
        .optional()
        .meta({
          description: 'The number that it comes to, in all positions or in none: they are drawn on a scale from 0.',
          examples: ['54798'],
        }),
    },
    { error: expected('a position with says and sources') },
  );

const dispute = (languages: Languages) =>
  z.strictObject(
    {
      about: textFields(languages)('the question').meta({
        description: 'The question, in each language.',
        examples: ['{ en: His age when he left, es: … }'],
      }),
      positions: z
        .array(position(languages), { error: expected('a list of positions') })
        .min(2, { error: 'a dispute has two positions or more: write them' })
        .meta({ description: 'The positions, at least two.' }),
      settled: textFields(languages)('what decides it')
        .optional()
        .meta({
          description: 'What decides it, in each language, if anything does.',
          examples: ['{ en: The league set it at …, es: … }'],
        }),
    },
    { error: expected('a dispute with about and positions') },
  );

const correction = (languages: Languages) =>
  z.strictObject(
    {
      date: exactDay.meta({ description: 'The day of the correction.', examples: ['2026-12-01'] }),
      note: textFields(languages)('what was corrected').meta({
        description: 'What was wrong and what is now right, in each language.',
        examples: ['{ en: The entry gave …, es: … }'],
      }),
    },
    { error: expected('a correction with date and note') },
  );

const voice = (languages: Languages) =>
  z.strictObject(
    {
      text: textFields(languages)('the quotation').meta({
        description: 'The quotation, in each language: as printed in one of them, translated in the others.',
      }),
      language: z
        .string({ error: expected('a language of the site') })
        .refine((tag) => isLanguage(tag) && languages.includes(tag), {
          error: expected(`one of ${languages.join(', ')}`),
        })
        .optional()
        .meta({
          description: 'The language of the text as printed, if it is not that of the source.',
        }),
      by: text('who said it').meta({ description: 'The speaker.' }),
      source: id.meta({ description: 'The id of the article that prints it; it must make a claim about the event.' }),
    },
    { error: expected('a quotation with text, by and source') },
  );

/** `content/events/<id>.yaml` on a site that is published in these languages. */
export const eventSchema = (languages: Languages) =>
  z.strictObject(
    {
      kind: text('one of the kinds of content/site.yaml').meta({
        description: 'One of the kinds of `content/site.yaml`.',
        examples: ['match'],
      }),
      title: textFields(languages)('a headline that says what happened').meta({
        description: 'A headline that says what happened, in each language.',
        examples: ['{ en: Ostra win the derby 5–3, es: … }'],
      }),
      short: textFields(languages)('two or three words that name the moment')
        .optional()
        .meta({
          description: 'Two or three words for small spaces, in each language.',
          examples: ['{ en: Derby 5–3, es: Clásico 5-3 }'],
        }),
      summary: textFields(languages)('a summary with its citations', true).meta({
        description: 'What happened, in each language, with a citation after each sentence.',
        examples: ["{ en: 'It ends 5–3. [@gazette-2019-03-10-derby]', es: … }"],
      }),
      date: edtfDate
        .optional()
        .meta({ description: 'Your ruling on the date, if the claims have none in common.', examples: ['2019-03-09'] }),
      time: z
        .string({ error: expected(aTime) })
        .regex(timePattern, { error: expected(aTime) })
        .optional()
        .meta({
          description: 'The time of day at its place, with the distance of its clocks from UTC. Only for an exact day.',
          examples: ["'18:00+03:00'"],
        }),
      order: z
        .int({ error: expected('a whole number such as 1') })
        .default(0)
        .meta({
          description:
            'Its place among the events that begin on the same day: those without an order count as 0, so that 1 comes after them and -1 before.',
          examples: ['1'],
        }),
      dateNote: textFields(languages)('the reason for the date')
        .optional()
        .meta({
          description: 'The reason for a doubtful date, in each language.',
          examples: ['{ en: Reports put it on …, es: … }'],
        }),
      place: textFields(languages)('where it happened')
        .optional()
        .meta({
          description: 'Where it happened, in each language. A match has its city instead.',
          examples: ['{ en: Ostra, es: Ostra }'],
        }),
      match: match.optional().meta({ description: 'For a match. It makes the event count for the record.' }),
      key: z
        .boolean({ error: expected('true or false') })
        .default(false)
        .meta({
          description: '`true` for a key moment, which a reader in a hurry should see.',
          examples: ['true'],
        }),
      voice: voice(languages)
        .optional()
        .meta({ description: 'A short quotation of somebody who was there, for a key moment.' }),
      follows: z
        .array(id, { error: expected('a list of event ids') })
        .default([])
        .meta({
          description:
            'The ids of earlier events that led up to this one, where its sources or the events themselves show it. Each of the entries links to the other.',
          examples: ['[captain-named]'],
        }),
      wikidata: wikidataItem
        .optional()
        .meta({ description: 'Its item on Wikidata, if a source or a register gives it.' }),
      added: exactDay.meta({ description: 'The day the event was added to the timeline.', examples: ['2026-11-20'] }),
      disputes: z
        .array(dispute(languages), { error: expected('a list of disputes') })
        .default([])
        .meta({ description: 'Differences that no program can find.' }),
      aliases: z
        .array(id, { error: expected('a list of ids') })
        .default([])
        .meta({ description: 'Earlier ids, oldest first.', examples: ['[derby-2019]'] }),
      corrections: z
        .array(correction(languages), { error: expected('a list of corrections') })
        .default([])
        .meta({ description: 'Corrections after publication.' }),
    },
    { error: expected('fields, each on a line of its own') },
  );

/** Something that happened: its id and the fields of `content/events/<id>.yaml`. */
export type Event = z.output<ReturnType<typeof eventSchema>> & { id: string };

/** The match of an event. */
export type Match = NonNullable<Event['match']>;
