import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { articleSchema } from '../../../src/timeline/schema/article.ts';
import { eventSchema } from '../../../src/timeline/schema/event.ts';
import { knownLanguages } from '../../../src/timeline/schema/language.ts';
import { aboutSchema, phasesSchema, siteSchema } from '../../../src/timeline/schema/site.ts';

const project = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(project, file), 'utf8');
const manual = read('CONTRIBUTING.md');
const readme = read('README.md');

for (const { heading, schema } of [
  { heading: 'Fields of an article', schema: articleSchema(knownLanguages) },
  { heading: 'Fields of an event', schema: eventSchema(knownLanguages) },
  { heading: 'Fields of the site', schema: siteSchema(knownLanguages) },
  { heading: 'Fields of a phase', schema: phasesSchema(knownLanguages).element },
  { heading: 'Fields of the page about the timeline', schema: aboutSchema },
]) {
  test(`the manual lists every field and no other, and whether it is required: ${heading}`, () => {
    const rows = rowsOf(section(manual, heading));

    const listed = rows.map(([field, required]) => `${field?.replaceAll('`', '')}: ${required?.split(/[,:]/)[0]}`);

    assert.deepEqual(listed, fieldsOf(schema));
  });
}

test('the article that the manual shows in full fits', () => {
  const [, frontMatter] = blocks(section(manual, 'An article in full'), 'md')[0]!.split(/^---$/m);

  assert.doesNotThrow(() => articleSchema(knownLanguages).parse(parse(frontMatter!)));
});

test('the event that the manual shows in full fits', () => {
  const [event] = blocks(section(manual, 'An event in full'), 'yaml');

  assert.doesNotThrow(() => eventSchema(knownLanguages).parse(parse(event!)));
});

test('the parts of files that the manual shows fit', () => {
  const parts = blocks(manual, 'yaml').filter((block) => block.startsWith('# content/'));

  assert.ok(parts.length > 4);
  for (const part of parts) assert.doesNotThrow(() => schemaOfPart(part).parse(parse(part)), part);
});

test('the table of commands names every script of the package and no other', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const commands = Object.keys(scripts).map((name) => `npm ${/^(start|test)$/.test(name) ? '' : 'run '}${name}`);

  const listed = rowsOf(section(readme, 'Commands')).map(([command]) => command?.replaceAll('`', ''));

  assert.deepEqual(listed.sort(), commands.sort());
});

for (const [file, text] of Object.entries({ 'README.md': readme, 'CONTRIBUTING.md': manual })) {
  test(`what ${file} leads to is there`, () => {
    const targets = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!);

    const dead = targets.filter((target) => {
      const [path, place] = target.split('#') as [string, string?];
      if (path !== '' && !existsSync(join(project, path))) return true;
      return place !== undefined && !placesOf(path === '' ? text : read(path)).includes(place);
    });

    assert.ok(targets.length > 0);
    assert.deepEqual(dead, []);
  });
}

/** The fields of a schema in their order, `claims[].event: yes`; a text in each language is one field. */
function fieldsOf(schema: z.core.$ZodType, path = ''): string[] {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  if ('innerType' in def) return fieldsOf(def.innerType as z.core.$ZodType, path);
  if (def.type === 'array') return fieldsOf(def.element, `${path}[]`);
  if (def.type === 'record') return fieldsOf(def.valueType, `${path}.*`);
  if (def.type !== 'object' || Object.keys(def.shape).join() === knownLanguages.join()) return [];
  return Object.entries(def.shape).flatMap(([name, field]) => {
    const here = path === '' ? name : `${path}.${name}`;
    const required = z.safeParse(field, undefined).success ? 'no' : 'yes';
    return [`${here}: ${required}`, ...fieldsOf(field, here)];
  });
}

/** What the file named in a part's first line may hold, any of it left out. */
function schemaOfPart(part: string): z.ZodType {
  if (part.startsWith('# content/articles/')) return z.strictObject(articleSchema(knownLanguages).shape).partial();
  return part.startsWith('# content/events/')
    ? eventSchema(knownLanguages).partial()
    : siteSchema(knownLanguages).partial();
}

/** What stands between a heading and the next of any level. */
function section(markdown: string, heading: string): string {
  const [, text] = markdown.split(new RegExp(`^#+ ${heading}$`, 'm'));
  assert.ok(text, `no heading "${heading}"`);
  return text.split(/^#+ (?!content\/)/m)[0]!;
}

/** The fenced blocks in a language. */
function blocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, fenced]) => fenced === language)
    .map(([, , text]) => text!);
}

/** The cells of a table, without its head. */
function rowsOf(markdown: string): string[][] {
  const lines = markdown.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The places that the headings of a text make, as GitHub names them. */
function placesOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
