import { defineCollection } from 'astro:content';
import { contentLoader } from './site/content-loader.ts';
import { articleSchema } from './timeline/schema/article.ts';
import { eventSchema } from './timeline/schema/event.ts';
import { knownLanguages } from './timeline/schema/language.ts';
import { z } from 'zod';
import { id } from './timeline/schema/fields.ts';
import { personSchema } from './timeline/schema/person.ts';
import { sourceStatesSchema } from './timeline/schema/source-states.ts';
import { aboutSchema, phasesSchema, siteSchema } from './timeline/schema/site.ts';

// The loaders read and check the files themselves. The schemas only give the collections their types.
const peopleSchema = z.strictObject({ people: z.array(personSchema(knownLanguages).extend({ id })) });

export const collections = {
  articles: defineCollection({ loader: contentLoader('articles'), schema: articleSchema(knownLanguages) }),
  events: defineCollection({ loader: contentLoader('events'), schema: eventSchema(knownLanguages) }),
  people: defineCollection({ loader: contentLoader('people'), schema: peopleSchema }),
  /** The about page, one entry for each language. */
  about: defineCollection({ loader: contentLoader('about'), schema: aboutSchema }),
  /** One entry, `site`. */
  site: defineCollection({ loader: contentLoader('site'), schema: siteSchema(knownLanguages) }),
  /** One entry, `states`. */
  states: defineCollection({
    loader: contentLoader('states'),
    schema: z.strictObject({ states: sourceStatesSchema.optional() }),
  }),
  phases: defineCollection({ loader: contentLoader('phases'), schema: phasesSchema(knownLanguages).element }),
};
