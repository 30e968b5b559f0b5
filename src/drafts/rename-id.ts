import { isPair, isScalar, isSeq, parseDocument, visit, type Scalar } from 'yaml';
import { fieldsIn, insertField, fieldIn, yamlIn } from './front-matter.ts';

/** The kinds of things with an id. */
export type Renamable = 'event' | 'article' | 'person';

/** The fields with ids, by the kind of thing. */
const fieldsWithIds: Record<Renamable, ReadonlySet<string>> = {
  event: new Set(['event', 'follows']),
  article: new Set(['sources', 'goalsFrom', 'source']),
  person: new Set(),
};

/**
 * Replaces an id in a file of the content: in fields, citation marks, links and person marks. Everything else stays
 * byte for byte the same.
 *
 * @param text the text of a file in `content/`
 * @param what the kind of thing with the id
 */
export function renameIn(text: string, what: Renamable, old: string, now: string): string {
  const places = new Set([...idsInFields(text, what, old), ...idsInText(text, what, old)]);
  return [...places]
    .sort((one, other) => other - one)
    .reduce((changed, at) => changed.slice(0, at) + now + changed.slice(at + old.length), text);
}

/** The offsets of an id in fields. */
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

/**
 * The offsets of an id in citation marks, links, person marks and names of fields: `[@one; @two]`, `../events/one/`,
 * `[Ana](@ana-soto)`, `  one:`.
 */
function idsInText(text: string, what: Renamable, old: string): number[] {
  const before = {
    event: String.raw`/events/`,
    article: String.raw`[[;]\s*-?@|/sources/|^ {2}`,
    person: String.raw`\]\(@|/people/`,
  }[what];
  return [...text.matchAll(new RegExp(`(?<=${before})${old}(?![a-z0-9-])`, 'gm'))].map(({ index }) => index);
}

/**
 * Adds an earlier id to the aliases of a file, after the existing ones. The current id is not an alias.
 *
 * @param text the text of the file of an event, an article or a person
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

/** Whether an id is among the aliases of a file. */
export function hasAlias(text: string, id: string): boolean {
  const { aliases } = fieldsIn(text);
  return Array.isArray(aliases) && aliases.includes(id);
}
