import { z } from 'zod';
import { articleSchema } from '../timeline/schema/article.ts';
import { eventSchema } from '../timeline/schema/event.ts';
import { knownLanguages, type Languages } from '../timeline/schema/language.ts';
import { personSchema } from '../timeline/schema/person.ts';
import { sourceStatesSchema } from '../timeline/schema/source-states.ts';
import { aboutSchema, phasesSchema, siteSchema } from '../timeline/schema/site.ts';

/** A field, from its schema. */
export type DescribedField = {
  /** Its path: `claims[].record.first`. A `*` is a name of one's own. */
  path: string;
  required: boolean;
  description: string | undefined;
  example: string | undefined;
};

/** The kinds of file, with their heading, path and schema. */
const kinds: { heading: string; files: string; schema: z.core.$ZodType }[] = [
  {
    heading: 'An article',
    files: '`content/articles/<id>.md`, between two lines of `---`',
    schema: articleSchema(knownLanguages),
  },
  { heading: 'An event', files: '`content/events/<id>.yaml`', schema: eventSchema(knownLanguages) },
  { heading: 'A person', files: '`content/people/<id>.yaml`', schema: personSchema(knownLanguages) },
  { heading: 'The site', files: '`content/site.yaml`', schema: siteSchema(knownLanguages) },
  {
    heading: 'A phase',
    files: '`content/phases.yaml`, a list, earliest first',
    schema: phasesSchema(knownLanguages).element,
  },
  {
    heading: 'What has become of sources',
    files: '`content/source-states.yaml`, which `npm run check:sources` writes',
    schema: sourceStatesSchema,
  },
  {
    heading: 'The page about the timeline',
    files: '`content/about/<language>.md`, one file for each language',
    schema: aboutSchema,
  },
];

/** The fields of a schema in order. A text in each language is one field. */
export function fieldsOf(schema: z.core.$ZodType, languages: Languages = knownLanguages, path = ''): DescribedField[] {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  if ('innerType' in def) return fieldsOf(def.innerType as z.core.$ZodType, languages, path);
  if (def.type === 'array') return fieldsOf(def.element, languages, `${path}[]`);
  if (def.type === 'record') return fieldsOf(def.valueType, languages, `${path}.*`);
  if (def.type !== 'object' || Object.keys(def.shape).join() === languages.join()) return [];
  return Object.entries(def.shape).flatMap(([name, field]) => {
    const here = path === '' ? name : `${path}.${name}`;
    const { description, examples } = z.globalRegistry.get(field as z.ZodType) ?? {};
    return [
      {
        path: here,
        required: !z.safeParse(field, undefined).success,
        description,
        example: (examples as string[] | undefined)?.[0],
      },
      ...fieldsOf(field, languages, here),
    ];
  });
}

/** All fields of the content as a page in Markdown, `docs/fields.md`. */
export function fieldsAsMarkdown(): string {
  const sections = kinds.map(({ heading, files, schema }) =>
    [`## ${heading}`, '', `${files}.`, '', ...fieldsOf(schema).map(line)].join('\n'),
  );
  return [
    '# Fields',
    '',
    'Every field of the files in `content/`. This page is made from the schemas in `src/timeline/schema/` with `npm run reference`: change a description there.',
    '',
    'A field that is not listed is an error. “In each language” means `{ en: …, es: … }`. A point in a name goes one level down, `[]` is an item of a list, and `*` a name of your choice; what is below an optional field is required once that field is there. Dates are explained in [editing.md](editing.md#dates).',
    '',
    sections.join('\n\n'),
    '',
  ].join('\n');
}

function line({ path, required, description, example }: DescribedField): string {
  const words = [description, example && `Example: \`${example}\`.`].filter(Boolean).join(' ');
  return `- \`${path}\`${required ? ' (required)' : ''}${words ? `: ${words}` : ''}`;
}

/** The existing ids, for completion in code editors. */
export type KnownIds = { events: readonly string[]; articles: readonly string[]; kinds: readonly string[] };

/** JSON Schemas of the files of the content, with descriptions and the existing ids, by file name. */
export function contentSchemas(
  languages: Languages,
  { events, articles, kinds: kindIds }: KnownIds,
): Record<string, string> {
  const write = (schema: z.core.$ZodType, idsAt: Record<string, readonly string[]>) => {
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    for (const [path, ids] of Object.entries(idsAt)) {
      const field = path
        .split('.')
        .reduce<Record<string, unknown> | undefined>(
          (one, step) => one?.[step] as Record<string, unknown> | undefined,
          json as Record<string, unknown>,
        );
      if (field && ids.length > 0) field['enum'] = ids;
    }
    return JSON.stringify(json, null, 1);
  };
  return {
    'article.json': write(articleSchema(languages), { 'properties.claims.items.properties.event': events }),
    'event.json': write(eventSchema(languages), {
      'properties.kind': kindIds,
      'properties.disputes.items.properties.positions.items.properties.sources.items': articles,
      'properties.match.properties.goalsFrom.items': articles,
      'properties.voice.properties.source': articles,
      'properties.follows.items': events,
    }),
    'person.json': write(personSchema(languages), {}),
    'site.json': write(siteSchema(languages), {}),
    'phases.json': write(phasesSchema(languages), {}),
  };
}
