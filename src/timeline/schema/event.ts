import { z } from 'zod';
import { score } from './article.ts';
import { edtfDate, exactDay, expected, id, text, textByLanguage } from './fields.ts';

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

const position = z.strictObject(
  {
    /** What these sources say. */
    says: textByLanguage('what these sources say'),
    /** The ids of the articles that say it; each makes a claim about the event. */
    sources: z
      .array(id, { error: expected('a list of article ids') })
      .min(1, { error: 'empty: name at least one article' }),
  },
  { error: expected('a position with says and sources') },
);

const dispute = z.strictObject(
  {
    /** The question the sources answer differently. */
    about: textByLanguage('the question'),
    /** The answers, at least two. */
    positions: z
      .array(position, { error: expected('a list of positions') })
      .min(2, { error: 'one position is no dispute: write at least two' }),
    /** What decides it, where something does. */
    settled: textByLanguage('what decides it').optional(),
  },
  { error: expected('a dispute with about and positions') },
);

const correction = z.strictObject(
  {
    /** When the entry was corrected. */
    date: exactDay,
    /** What was wrong, and what it is now. */
    note: textByLanguage('what was corrected'),
  },
  { error: expected('a correction with date and note') },
);

/** `content/events/<id>.yaml`. */
export const eventSchema = z.strictObject(
  {
    /** One of the kinds of `content/site.yaml`. */
    kind: text('one of the kinds of content/site.yaml'),
    /** A headline that says what happened. */
    title: textByLanguage('a headline that says what happened'),
    /** Two or three words that name a key moment where there is little room: `Derby 5–3`. */
    short: textByLanguage('two or three words that name the moment').optional(),
    /** Markdown, each sentence followed by what it rests on: `[@article-id]`, `[@one; @two]`. */
    summary: textByLanguage('a summary with its citations', true),
    /** The editor's ruling, EDTF, where the claims leave no date in common. */
    date: edtfDate.optional(),
    /** How a doubtful date was reached. */
    dateNote: textByLanguage('how the date was reached').optional(),
    /** Where it happened; a match has its city instead. */
    place: textByLanguage('where it happened').optional(),
    match: match.optional(),
    /** One of the moments a reader in a hurry should see. */
    key: z.boolean({ error: expected('true or false') }).default(false),
    /** When the event came onto the timeline. */
    added: exactDay,
    /** What no code can compare. */
    disputes: z.array(dispute, { error: expected('a list of disputes') }).default([]),
    /** Earlier ids, oldest first, whose links keep working. */
    aliases: z.array(id, { error: expected('a list of ids') }).default([]),
    /** What was changed after publication, shown on the entry. */
    corrections: z.array(correction, { error: expected('a list of corrections') }).default([]),
  },
  { error: expected('fields, each on a line of its own') },
);

/** Something that happened: its id and what `content/events/<id>.yaml` says of it. */
export type Event = z.output<typeof eventSchema> & { id: string };

/** The match an event is. */
export type Match = NonNullable<Event['match']>;
