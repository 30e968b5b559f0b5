import { z } from 'zod';
import { expected, id, text, textFields, wikidataItem } from './fields.ts';
import type { Languages } from './language.ts';

/** `content/people/<id>.yaml` on a site in these languages: a person whom the timeline names. */
export const personSchema = (languages: Languages) =>
  z.strictObject(
    {
      name: text('the name by which they are known').meta({
        description: 'The name by which they are known, first name and surname.',
      }),
      names: z
        .array(text('another name'), { error: expected('a list of names') })
        .default([])
        .meta({ description: 'Other names in texts, or that readers look for.' }),
      role: textFields(languages)('who they are, in a few words').meta({
        description: 'Who they are, in a few words.',
      }),
      wikidata: wikidataItem
        .optional()
        .meta({ description: 'Their item on Wikidata, if one of the sources gives it.' }),
      aliases: z
        .array(id, { error: expected('a list of ids') })
        .default([])
        .meta({ description: 'Earlier ids, oldest first, whose links keep working.' }),
    },
    { error: expected('fields, each on a line of its own') },
  );

/** Somebody whom the timeline names: their id and what `content/people/<id>.yaml` says of them. */
export type Person = z.output<ReturnType<typeof personSchema>> & { id: string };
