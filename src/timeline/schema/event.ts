import { z } from 'zod';
import { score } from './article.ts';
import { minutePattern } from '../record/minute.ts';
import { edtfDate, exactDay, expected, id, text, textFields } from './fields.ts';
import { isLanguage, type Languages } from './language.ts';

/** Where a match was played, seen from the timeline's own team. */
export const grounds = ['home', 'away', 'neutral'] as const;

/** Which side a goal counts for: the timeline's own team, or the other. */
export const sides = ['own', 'other'] as const;

const aMinute = 'a minute such as 35 or 45+2';
const onlyTrue = z.literal(true, { error: expected('true, or leave it out') }).optional();

const goal = z.strictObject(
  {
    by: text('who scored').meta({ description: 'Who scored; of an own goal, who put it into the own net.' }),
    minute: z
      .union([z.string(), z.int().transform(String)], { error: expected(aMinute) })
      .refine((minute) => minutePattern.test(minute), { error: expected(aMinute) })
      .meta({ description: 'When: `35`, or `45+2` in added time.' }),
    for: z
      .enum(sides, { error: expected(`one of ${sides.join(', ')}: the side that the goal counts for`) })
      .meta({ description: 'Which side it counts for.' }),
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
      .meta({ description: '`home`, `away` or `neutral`, seen from the timeline’s own team.', examples: ['away'] }),
    goals: z
      .array(goal, { error: expected('a list of goals') })
      .default([])
      .meta({ description: 'The goals as they fell, as many as the score has.' }),
    goalsFrom: z
      .array(id, { error: expected('a list of article ids') })
      .default([])
      .meta({ description: 'The ids of the articles that the goals rest on; each makes a claim about the event.' }),
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
          description: 'The ids of the articles that say it; each makes a claim about the event.',
          examples: ['[gazette-2019-03-10-derby]'],
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
        .min(2, { error: 'one position is no dispute: write at least two' })
        .meta({ description: 'The answers, at least two.' }),
      settled: textFields(languages)('what decides it')
        .optional()
        .meta({
          description: 'What decides it, in each language, where something does.',
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
        description: 'What was wrong and what it is now, in each language.',
        examples: ['{ en: The entry gave …, es: … }'],
      }),
    },
    { error: expected('a correction with date and note') },
  );

const voice = (languages: Languages) =>
  z.strictObject(
    {
      text: textFields(languages)('the phrase').meta({
        description: 'The phrase, in each language: as printed in one of them, translated in the others.',
      }),
      language: z
        .string({ error: expected('a language of the site') })
        .refine((tag) => isLanguage(tag) && languages.includes(tag), {
          error: expected(`one of ${languages.join(', ')}`),
        })
        .optional()
        .meta({
          description: 'In which of them it stands as printed; where it is left out, in the language of the source.',
        }),
      by: text('who said it').meta({ description: 'Who said it.' }),
      source: id.meta({ description: 'The id of the article that prints it; it makes a claim about the event.' }),
    },
    { error: expected('a phrase with text, by and source') },
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
          description: 'Two or three words for where there is little room, in each language.',
          examples: ['{ en: Derby 5–3, es: Clásico 5-3 }'],
        }),
      summary: textFields(languages)('a summary with its citations', true).meta({
        description: 'What happened, in each language; each sentence is followed by what it rests on.',
        examples: ["{ en: 'It ends 5–3. [@gazette-2019-03-10-derby]', es: … }"],
      }),
      date: edtfDate
        .optional()
        .meta({ description: 'Your ruling, a date, where the claims leave none in common.', examples: ['2019-03-09'] }),
      dateNote: textFields(languages)('how the date was reached')
        .optional()
        .meta({
          description: 'How a doubtful date was reached, in each language.',
          examples: ['{ en: Reports put it on …, es: … }'],
        }),
      place: textFields(languages)('where it happened')
        .optional()
        .meta({
          description: 'Where it happened, in each language. A match has its city instead.',
          examples: ['{ en: Ostra, es: Ostra }'],
        }),
      match: match
        .optional()
        .meta({ description: 'For a match: what was played. With it the event counts for the record.' }),
      key: z
        .boolean({ error: expected('true or false') })
        .default(false)
        .meta({
          description: '`true` for one of the moments that a reader in a hurry should see.',
          examples: ['true'],
        }),
      voice: voice(languages)
        .optional()
        .meta({ description: 'A few words of somebody who was there, for a key moment.' }),
      added: exactDay.meta({ description: 'The day the event came onto the timeline.', examples: ['2026-11-20'] }),
      disputes: z
        .array(dispute(languages), { error: expected('a list of disputes') })
        .default([])
        .meta({ description: 'What no program can compare.' }),
      aliases: z
        .array(id, { error: expected('a list of ids') })
        .default([])
        .meta({ description: 'Ids it had before, oldest first.', examples: ['[derby-2019]'] }),
      corrections: z
        .array(correction(languages), { error: expected('a list of corrections') })
        .default([])
        .meta({ description: 'What was put right after publication.' }),
    },
    { error: expected('fields, each on a line of its own') },
  );

/** Something that happened: its id and what `content/events/<id>.yaml` says of it. */
export type Event = z.output<ReturnType<typeof eventSchema>> & { id: string };

/** The match an event is. */
export type Match = NonNullable<Event['match']>;
