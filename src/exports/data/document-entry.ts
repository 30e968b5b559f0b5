import { z } from 'zod';
import { tallyFields } from '../../timeline/schema/article.ts';
import { grounds, minutePattern, sides } from '../../timeline/schema/event.ts';
import { timePattern } from '../../timeline/dates/time.ts';
import { results } from '../../timeline/record/score.ts';
import { count, date, day, id, item, numbers, score, tally, text, type PartsByLanguage } from './document-parts.ts';

const match = ({ texts }: PartsByLanguage) =>
  z.strictObject({
    score,
    ground: z.enum(grounds),
    result: z.enum(results).describe('A match decided on penalties counts as drawn.'),
    competition: texts,
    stage: texts.optional(),
    opponent: texts,
    venue: texts.optional(),
    city: texts,
    country: texts,
    goals: z
      .array(
        z.strictObject({
          by: text.describe('Who scored; of an own goal, who put it into the own net.'),
          minute: z.string().regex(minutePattern).describe('35, or 45+2 in added time.'),
          for: z.enum(sides).describe('Which side it counts for: own is the timeline’s own team.'),
          penalty: z.literal(true).optional(),
          ownGoal: z.literal(true).optional(),
        }),
      )
      .optional()
      .describe('As they fell; left out where they are not known.'),
    wikidata: z
      .strictObject({
        team: item.optional(),
        opponent: item.optional(),
        competition: item.optional(),
        venue: item.optional(),
      })
      .optional()
      .describe('Items on Wikidata, as far as they are known.'),
    goalsFrom: numbers.optional().describe('Numbers of the citations that the goals rest on.'),
  });

const figureField = z.strictObject({ field: z.enum(tallyFields), stated: count, counted: count });

const citation = ({ texts }: PartsByLanguage) =>
  z.strictObject({
    number: z.int().positive().describe('From 1, in the order in which the summary cites.'),
    article: id.describe('The id of one of the articles.'),
    inSummary: z.boolean().describe('Whether the summary cites it.'),
    says: texts.describe('What the article reports, in the words of the editors.'),
    quote: text.optional().describe('A few words as they stand in the article, in its language.'),
    reported: z
      .strictObject({ asPrinted: text.describe('EDTF, or an English weekday.'), date })
      .optional()
      .describe('The date that the article gives.'),
    score: score.optional().describe('The score that the article gives.'),
    figure: z
      .strictObject({ agrees: z.boolean(), counted: tally, differences: z.array(figureField) })
      .optional()
      .describe('A figure of the article, held against the matches it speaks of.'),
  });

const summary = z.strictObject({
  text: text.describe('Plain text.'),
  html: text.describe('HTML with links to the sources.'),
  passages: z
    .array(z.strictObject({ text, citations: numbers }))
    .min(1)
    .describe('The text in its parts, each with what it rests on.'),
});

/** The schema of an entry in `timeline.json`. */
export const entry = (parts: PartsByLanguage) => {
  const { texts } = parts;
  return z.strictObject({
    id,
    address: parts.addresses,
    kind: id.describe('One of the kinds.'),
    phase: id.describe('The id of its phase.'),
    key: z.boolean().describe('Whether it is one of the moments that a reader in a hurry should see.'),
    title: texts,
    short: texts.optional().describe('Two or three words for the title.'),
    date: date.describe('The date that the entry has.'),
    ruled: z.boolean().describe('Whether the date is the ruling of the editors.'),
    time: z
      .string()
      .regex(timePattern)
      .describe('The time of day at its place, with the distance of its clocks from UTC.')
      .optional(),
    dateNote: texts.optional(),
    place: texts.optional(),
    wikidata: item.optional(),
    match: match(parts).optional(),
    summary: parts.perLanguage(summary),
    voice: z
      .strictObject({
        text: texts.describe('As printed in one language, translated in the others.'),
        language: text.describe('BCP 47, in which it stands as printed.'),
        by: text,
        citation: z.int().positive(),
      })
      .optional()
      .describe('A few words of somebody who was there.'),
    people: z.array(id).describe('The ids of those whom the entry or its sources name.'),
    outlets: count.describe('How many independent outlets report it.'),
    citations: z.array(citation(parts)).min(1),
    disagreements: z
      .array(
        z.strictObject({
          about: z.enum(['date', 'score']),
          positions: z.array(
            z.strictObject({ value: text.describe('EDTF or a score.'), kept: z.boolean(), citations: numbers }),
          ),
        }),
      )
      .describe('Claims that cannot all be true, found by comparing them.'),
    disputes: z
      .array(
        z.strictObject({
          about: texts,
          positions: z
            .array(
              z.strictObject({
                says: texts,
                citations: numbers,
                number: z.number().nonnegative().optional().describe('The number that it comes to, if it is one.'),
              }),
            )
            .min(2),
          settled: texts.optional(),
        }),
      )
      .describe('Differences that an editor has written down.'),
    follows: z.array(id).describe('The ids of earlier entries that led up to it, earliest first.').optional(),
    added: day.describe('When it came onto the timeline.'),
    updated: day.describe('When it was last changed.'),
    corrections: z.array(z.strictObject({ date: day, note: texts })),
    aliases: z.array(id).describe('Earlier ids, oldest first; their addresses lead to this entry.'),
  });
};
