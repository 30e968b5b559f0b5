import { z } from 'zod';
import { score } from './article.ts';
import { edtfDate, exactDay, expected, id, text, textFields } from './fields.ts';
import type { Languages } from './language.ts';

/** Where a match was played, seen from the timeline's own team. */
export const grounds = ['home', 'away', 'neutral'] as const;

const match = z.strictObject(
  {
    /** The competition; its names in the other languages stand in `content/site.yaml`. */
    competition: text('the competition'),
    /** The stage of the competition; left out for a friendly. */
    stage: text('the stage').optional(),
    /** The other team. */
    opponent: text('the other team'),
    /** The final score, the timeline's own team first. */
    score,
    venue: text('the stadium').optional(),
    city: text('the city'),
    country: text('the country'),
    ground: z.enum(grounds, { error: expected(`one of ${grounds.join(', ')}`) }),
  },
  { error: expected('the match: competition, stage, opponent, score, venue, city, country, ground') },
);

const position = (languages: Languages) =>
  z.strictObject(
    {
      /** What these sources say. */
      says: textFields(languages)('what these sources say'),
      /** The ids of the articles that say it; each makes a claim about the event. */
      sources: z
        .array(id, { error: expected('a list of article ids') })
        .min(1, { error: 'empty: name at least one article' }),
    },
    { error: expected('a position with says and sources') },
  );

const dispute = (languages: Languages) =>
  z.strictObject(
    {
      /** The question the sources answer differently. */
      about: textFields(languages)('the question'),
      /** The answers, at least two. */
      positions: z
        .array(position(languages), { error: expected('a list of positions') })
        .min(2, { error: 'one position is no dispute: write at least two' }),
      /** What decides it, where something does. */
      settled: textFields(languages)('what decides it').optional(),
    },
    { error: expected('a dispute with about and positions') },
  );

const correction = (languages: Languages) =>
  z.strictObject(
    {
      /** When the entry was corrected. */
      date: exactDay,
      /** What was wrong, and what it is now. */
      note: textFields(languages)('what was corrected'),
    },
    { error: expected('a correction with date and note') },
  );

/** `content/events/<id>.yaml` on a site that is published in these languages. */
export const eventSchema = (languages: Languages) =>
  z.strictObject(
    {
      /** One of the kinds of `content/site.yaml`. */
      kind: text('one of the kinds of content/site.yaml'),
      /** A headline that says what happened. */
      title: textFields(languages)('a headline that says what happened'),
      /** Two or three words that name a key moment where there is little room: `Derby 5–3`. */
      short: textFields(languages)('two or three words that name the moment').optional(),
      /** Markdown, each sentence followed by what it rests on: `[@article-id]`, `[@one; @two]`. */
      summary: textFields(languages)('a summary with its citations', true),
      /** The editor's ruling, EDTF, where the claims leave no date in common. */
      date: edtfDate.optional(),
      /** How a doubtful date was reached. */
      dateNote: textFields(languages)('how the date was reached').optional(),
      /** Where it happened; a match has its city instead. */
      place: textFields(languages)('where it happened').optional(),
      match: match.optional(),
      /** One of the moments a reader in a hurry should see. */
      key: z.boolean({ error: expected('true or false') }).default(false),
      /** When the event came onto the timeline. */
      added: exactDay,
      /** What no code can compare. */
      disputes: z.array(dispute(languages), { error: expected('a list of disputes') }).default([]),
      /** Earlier ids, oldest first, whose links keep working. */
      aliases: z.array(id, { error: expected('a list of ids') }).default([]),
      /** What was changed after publication, shown on the entry. */
      corrections: z.array(correction(languages), { error: expected('a list of corrections') }).default([]),
    },
    { error: expected('fields, each on a line of its own') },
  );

/** Something that happened: its id and what `content/events/<id>.yaml` says of it. */
export type Event = z.output<ReturnType<typeof eventSchema>> & { id: string };

/** The match an event is. */
export type Match = NonNullable<Event['match']>;
