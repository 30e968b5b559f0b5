import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import siteText from '../content/site.yaml?raw';
import { glob } from 'astro/loaders';
import { articleSchema } from './timeline/schema/article.ts';
import { eventSchema } from './timeline/schema/event.ts';
import { aboutSchema, languagesOf } from './timeline/schema/site.ts';

/** The id of an entry is its file's name, as it stands: Astro's own way would change some. */
const nameOf = (file: string) => file.replace(/\.[a-z]+$/, '');

const languages = languagesOf(parse(siteText.replace(/^\ufeff/, '')))!;

const articles = defineCollection({
  loader: glob({
    base: 'content/articles',
    pattern: '*.md',
    generateId: ({ entry }) => nameOf(entry),
  }),
  schema: articleSchema(languages),
});

const events = defineCollection({
  loader: glob({ base: 'content/events', pattern: '*.yaml', generateId: ({ entry }) => nameOf(entry) }),
  schema: eventSchema(languages),
});

/** How the timeline is made, one file a language. */
const about = defineCollection({
  loader: glob({ base: 'content/about', pattern: '*.md' }),
  schema: aboutSchema,
});

export const collections = { articles, events, about };
