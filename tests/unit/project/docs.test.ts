import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { contentSchemas, fieldsAsMarkdown, fieldsOf } from '../../../src/cli/describe-fields.ts';
import { articleSchema } from '../../../src/timeline/schema/article.ts';
import { eventSchema } from '../../../src/timeline/schema/event.ts';
import { knownLanguages } from '../../../src/timeline/schema/language.ts';
import { personSchema } from '../../../src/timeline/schema/person.ts';
import { siteSchema } from '../../../src/timeline/schema/site.ts';

const project = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(project, file), 'utf8');
const manual = read('docs/editing.md');
const contributing = read('CONTRIBUTING.md');
const readme = read('README.md');
const architecture = read('docs/architecture.md');

test('the page of fields is the one that the schemas make', () => {
  assert.equal(read('docs/fields.md'), fieldsAsMarkdown(), 'run npm run reference');
});

for (const { path, description } of [articleSchema, eventSchema, personSchema, siteSchema].flatMap((schema) =>
  fieldsOf(schema(knownLanguages)),
)) {
  test(`the field ${path} is described`, () => {
    assert.ok(description);
  });
}

test('the schemas for editors know fields, descriptions and the ids that exist', () => {
  const known = { events: ['derby'], articles: ['gazette'], kinds: ['match'] };

  const schemas = contentSchemas(knownLanguages, known);

  const { properties: article } = JSON.parse(schemas['article.json']!);
  const { properties: event } = JSON.parse(schemas['event.json']!);
  assert.deepEqual(article.claims.items.properties.event.enum, ['derby']);
  assert.deepEqual(event.kind.enum, ['match']);
  assert.deepEqual(event.voice.properties.source.enum, ['gazette']);
  assert.deepEqual(event.disputes.items.properties.positions.items.properties.sources.items.enum, ['gazette']);
  assert.match(article.publisher.description, /outlet/);
});

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

test('the commands that the README names are scripts of the package', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const rows = rowsOf(section(readme, 'If you develop it'));

  const named = rows.map(([command]) => command!.replaceAll('`', '').replace(/^npm (run )?/, ''));

  assert.ok(named.length > 4);
  assert.deepEqual(
    named.filter((name) => !(name in scripts)),
    [],
  );
});

test('the files and folders that the page on architecture names exist', () => {
  const named = [...architecture.matchAll(/`((?:src|content|docs)\/[\w/.-]+)`/g)].map(([, path]) => path!);

  assert.ok(named.length > 10);
  assert.deepEqual(
    named.filter((path) => !existsSync(join(project, path))),
    [],
  );
});

test('the functions that the page on architecture names are in their files', () => {
  const named = [...architecture.matchAll(/`(\w+)` in `(src\/[\w/.-]+)`/g)];

  assert.equal(named.length, 3);
  for (const [, name, file] of named) assert.match(read(file!), new RegExp(`function ${name}\\b`));
});

test('the pages for those who contribute stay short', () => {
  assert.ok(Buffer.byteLength(readme) <= 8_000, 'README.md');
  assert.ok(Buffer.byteLength(contributing) <= 6_000, 'CONTRIBUTING.md');
});

for (const [file, text] of Object.entries({
  'README.md': readme,
  'CONTRIBUTING.md': contributing,
  'docs/editing.md': manual,
  'docs/architecture.md': read('docs/architecture.md'),
  'docs/adding-sources.md': read('docs/adding-sources.md'),
})) {
  test(`what ${file} leads to is there`, () => {
    const targets = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!);

    const dead = targets.filter((target) => {
      const [path, place] = target.split('#') as [string, string?];
      if (target.startsWith('https://')) return false;
      const here = join(dirname(file), path);
      if (path !== '' && !existsSync(join(project, here))) return true;
      return place !== undefined && !placesOf(path === '' ? text : read(here)).includes(place);
    });

    assert.ok(targets.length > 0);
    assert.deepEqual(dead, []);
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
