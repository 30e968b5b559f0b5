import { z } from 'zod';
import { articleTypes } from '../../timeline/schema/article.ts';
import type { Languages } from '../../timeline/schema/language.ts';
import { outletKinds } from '../../timeline/schema/site.ts';
import { streakKinds } from '../../timeline/merge/entry.ts';
import { entry } from './document-entry.ts';
import { address, date, day, id, partsByLanguage, tally, text, type PartsByLanguage } from './document-parts.ts';

/**
 * The version of the shape below, as semver counts: a minor one adds fields, a major one changes or removes some.
 * `CHANGELOG.md` lists the changes.
 */
export const documentVersion = '1.5.0';

const article = ({ addresses, texts }: PartsByLanguage) =>
  z.strictObject({
    id,
    address: addresses,
    type: z.enum(articleTypes),
    title: text.optional().describe('The headline as printed; left out where none is known.'),
    described: texts.optional().describe('Where no headline is known: what the article is.'),
    publisher: text,
    agency: text.optional().describe('Whose text it is, where another outlet wrote it.'),
    authors: z.array(text),
    url: address,
    archivedCopy: address.describe('Where an archive has the copy nearest to its day.'),
    archivedOn: day.optional().describe('The day of that copy; left out where it is not known that there is one.'),
    goneSince: day.optional().describe('The day it was found to be gone from its address; left out where it is there.'),
    published: date.optional().describe('Left out where unknown.'),
    accessed: day,
    language: text.describe('BCP 47.'),
    aliases: z.array(id).describe('Earlier ids, oldest first; their addresses lead to this article.'),
    account: z
      .string()
      .describe('A short account in the words of the editors, in the article’s language or in English.'),
  });

const streak = z.strictObject({ length: z.int().positive(), first: id, last: id }).nullable();

const record = z.strictObject({
  total: tally,
  matches: z.array(
    z.strictObject({
      number: z.int().positive(),
      entry: id,
      after: tally.describe('The record with this match in it.'),
    }),
  ),
  streaks: z.strictObject(
    Object.fromEntries(streakKinds.map((kind) => [kind, streak])) as Record<
      (typeof streakKinds)[number],
      typeof streak
    >,
  ),
  biggestWins: z.array(id),
  biggestLosses: z.array(id),
});

/** `timeline.json` of a site in these languages: everything that the timeline says, and no other field. */
export function timelineDocument(languages: Languages) {
  const parts = partsByLanguage(languages);
  const { addresses, texts } = parts;
  return z.strictObject({
    $schema: address.describe('Where this schema is.'),
    version: z
      .string()
      .regex(/^1\.\d+\.\d+$/)
      .describe('The version of the shape.'),
    address: addresses,
    title: texts,
    tagline: texts,
    languages: z.array(z.enum(languages)).min(1).describe('BCP 47, the default one first.'),
    licence: z.strictObject({ name: text, url: address }),
    updated: day.nullable().describe('When anything was last changed.'),
    kinds: z.record(id, texts).describe('The kinds of entry, with their labels.'),
    phases: z.array(
      z.strictObject({ id, number: z.int().positive(), title: texts, summary: texts, from: day, entries: z.array(id) }),
    ),
    entries: z.array(entry(parts)).describe('Earliest first.'),
    people: z
      .array(
        z.strictObject({
          id,
          address: addresses,
          name: text,
          names: z.array(text).describe('Other names.'),
          role: texts,
          wikidata: text.optional().describe('The item on Wikidata, Q…'),
        }),
      )
      .describe('Those whom the entries name, by surname.'),
    outlets: z
      .record(
        text,
        z.strictObject({
          country: text.describe('ISO 3166-1 alpha-2.'),
          kind: z.enum(outletKinds),
          family: text.optional().describe('The house that several outlets belong to.'),
        }),
      )
      .describe('By the name that articles give as publisher.'),
    articles: z.array(article(parts)).describe('By outlet, then by date.'),
    record: record.describe('What the matches come to.'),
  });
}

/** See {@link timelineDocument}. */
export type TimelineDocument = z.output<ReturnType<typeof timelineDocument>>;

/**
 * The JSON Schema (2020-12) of `timeline.json`. It lets pass fields that it does not know: a file of a later minor
 * version has more of them.
 *
 * @param schemaAddress where it is published
 * @param languages those of the site
 */
export function timelineSchema(schemaAddress: string, languages: Languages): string {
  const { $schema, ...schema } = z.toJSONSchema(timelineDocument(languages), {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  const $comment = `Version ${documentVersion} of the shape.`;
  return JSON.stringify({ $schema, $id: schemaAddress, $comment, title: 'timeline.json', ...schema }, null, 1);
}
