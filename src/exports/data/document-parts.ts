import { z } from 'zod';
import { datePattern } from '../../timeline/dates/date.ts';
import { kebabCase } from '../../timeline/schema/fields.ts';
import { byLanguage, type Languages } from '../../timeline/schema/language.ts';
import { scorePattern } from '../../timeline/record/score.ts';

/** A text that is not empty. */
export const text = z.string().min(1);

/** The id of an event, an article, a phase or a kind. */
export const id = z
  .string()
  .regex(kebabCase)
  .meta({ id: 'id', description: 'Lower-case letters and digits, joined by hyphens.' });

/** An item on Wikidata. */
export const item = z
  .string()
  .regex(/^Q[1-9]\d*$/)
  .describe('The item on Wikidata, Q….');

/** A calendar day. */
export const day = z.iso.date().meta({ id: 'day', description: 'A day of the calendar, YYYY-MM-DD, in no time zone.' });

/** A full web address. */
export const address = z.url().meta({ id: 'address' });

/** Schemas of objects with a value, a text, or an address for each language. */
export function partsByLanguage(languages: Languages) {
  const perLanguage = <Value extends z.ZodType>(value: Value) => z.strictObject(byLanguage(languages, () => value));
  return {
    perLanguage,
    texts: perLanguage(text).meta({ id: 'texts', description: 'The same text in each language.' }),
    addresses: perLanguage(address).meta({ id: 'addresses', description: 'A page in each language.' }),
  };
}

/** See {@link partsByLanguage}. */
export type PartsByLanguage = ReturnType<typeof partsByLanguage>;

/** A whole number, 0 or more. */
export const count = z.int().nonnegative();

/** A final score. */
export const score = z
  .string()
  .regex(scorePattern)
  .meta({ id: 'score', description: 'The timeline’s own team first: 0-7, 3-2 (aet), 1-1 (4-2 pens).' });

/** Citations by their number. */
export const numbers = z.array(z.int().positive()).describe('Numbers of citations of the same entry.');

/** A date of the timeline. */
export const date = z
  .strictObject({
    edtf: z
      .string()
      .regex(datePattern)
      .describe('EDTF (ISO 8601-2): 2016-06-18, 2016-06, 2018-07-20~, 2018-07-02/2018-07-15.'),
    first: day.describe('The first day it can mean.'),
    last: day.describe('The last day it can mean.'),
    precision: z.enum(['day', 'month', 'year', 'interval']),
    uncertain: z.boolean().describe('Whether the source is not sure: EDTF ? or %.'),
    approximate: z.boolean().describe('Whether it is only about right: EDTF ~ or %.'),
  })
  .meta({ id: 'date' });

/** The results and goals of some matches, counted. */
export const tally = z
  .strictObject({ played: count, won: count, drawn: count, lost: count, goalsFor: count, goalsAgainst: count })
  .meta({ id: 'tally' });
