import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema } from './timeline/schema/article.ts';
import { eventSchema } from './timeline/schema/event.ts';
import { aboutSchema } from './timeline/schema/site.ts';

/** The id of an entry is its file's name, as it stands: Astro's own way would change some. */
const nameOf = (file: string) => file.replace(/\.[a-z]+$/, '');

const articles = defineCollection({
  loader: glob({
    base: 'content/articles',
    pattern: '*.md',
    generateId: ({ entry }) => nameOf(entry),
  }),
  schema: articleSchema,
});

const events = defineCollection({
  loader: glob({ base: 'content/events', pattern: '*.yaml', generateId: ({ entry }) => nameOf(entry) }),
  schema: eventSchema,
});

/** How the timeline is made, one file a language. */
const about = defineCollection({
  loader: glob({ base: 'content/about', pattern: '*.md' }),
  schema: aboutSchema,
});

export const collections = { articles, events, about };
