import { isPair, isScalar, isSeq, parseDocument, visit, type Scalar } from 'yaml';
import { fieldsIn, insertField, fieldIn, yamlIn } from './front-matter.ts';

/** What has an id of its own. */
export type Renamable = 'event' | 'article' | 'person';

/** The fields that hold ids, by what the ids are of. */
const fieldsWithIds: Record<Renamable, ReadonlySet<string>> = {
  event: new Set(['event']),
  article: new Set(['sources', 'goalsFrom', 'source']),
  person: new Set(),
};

/**
 * Writes another id wherever a file of the content names one: in its fields, citations and links, and in marks of people.
 * All else stays as it is, letter by letter.
 *
 * @param text of a file in `content/`
 * @param what the id is of
 */
export function renameIn(text: string, what: Renamable, old: string, now: string): string {
  const places = new Set([...idsInFields(text, what, old), ...idsInText(text, what, old)]);
  return [...places]
    .sort((one, other) => other - one)
    .reduce((changed, at) => changed.slice(0, at) + now + changed.slice(at + old.length), text);
}

/** Where fields hold an id. */
function idsInFields(text: string, what: Renamable, old: string): number[] {
  const { start, yaml } = yamlIn(text);
  const places: number[] = [];
  visit(parseDocument(yaml), {
    Scalar(key, node, path) {
      if (key === 'key' || node.value !== old || !node.range) return;
      const field = path.findLast((one) => isPair(one));
      const name = isPair(field) && isScalar(field.key) ? String(field.key.value) : '';
      if (fieldsWithIds[what].has(name)) places.push(start + yaml.indexOf(old, node.range[0]));
    },
  });
  return places;
}

/** Where citations, links, marks and names of fields are an id: `[@one; @two]`, `../events/one/`, `[Ana](@ana-soto)`, `  one:`. */
function idsInText(text: string, what: Renamable, old: string): number[] {
  const before = {
    event: String.raw`/events/`,
    article: String.raw`[[;]\s*-?@|/sources/|^ {2}`,
    person: String.raw`\]\(@|/people/`,
  }[what];
  return [...text.matchAll(new RegExp(`(?<=${before})${old}(?![a-z0-9-])`, 'gm'))].map(({ index }) => index);
}

/**
 * Writes an earlier id into the aliases of a file, after those that are there. The id that it has now is no alias.
 *
 * @param text of the file of an event, an article or a person
 */
export function addAlias(text: string, alias: string, now: string): string {
  const { start, yaml } = yamlIn(text);
  const field = fieldIn(yaml, 'aliases');
  const before = isSeq(field?.node) ? field.node.items.map((item) => String((item as Scalar).value)) : [];
  const aliases = [...new Set([...before, alias])].filter((id) => id !== now);
  if (!field) return insertField(text, 'aliases', aliases, ['claims'], true);
  const from = start + field.at;
  const end = isSeq(field.node) ? start + field.node.range![1] : from + 'aliases:'.length;
  const isOnLines = isSeq(field.node) && !field.node.flow;
  return `${text.slice(0, from)}aliases: [${aliases.join(', ')}]${isOnLines ? '\n' : ''}${text.slice(end)}`;
}

/** Whether a file names an id among its aliases. */
export function hasAlias(text: string, id: string): boolean {
  const { aliases } = fieldsIn(text);
  return Array.isArray(aliases) && aliases.includes(id);
}
