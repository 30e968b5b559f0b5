import { isMap, isPair, isScalar, isSeq, parseDocument, visit, type Scalar } from 'yaml';

/** What has an id of its own. */
export type Renamable = 'event' | 'article' | 'person';

/** The fields that hold ids, by what the ids are of. */
const fieldsWithIds: Record<Renamable, ReadonlySet<string>> = {
  event: new Set(['event']),
  article: new Set(['sources', 'goalsFrom', 'source']),
  person: new Set(),
};

/** The front matter of a file of Markdown, or all of a file of YAML: where it begins, and its text. */
function yamlIn(text: string): { start: number; yaml: string } {
  const found = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m.exec(text);
  return found?.index === 0 ? { start: text.indexOf('\n') + 1, yaml: found[1]! } : { start: 0, yaml: text };
}

/**
 * Writes another id wherever a file of the content names one: in its fields, citations and links, and in marks of people.
 * All else stays as it is, letter by letter.
 *
 * @param text of a file in `content/`
 * @param what the id is of
 */
export function renameIn(text: string, what: Renamable, old: string, now: string): string {
  const places = [...idsInFields(text, what, old), ...idsInText(text, what, old)];
  return places
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

/** Where citations, links and marks hold an id: `[@one; @two]`, `../events/one/`, `[Ana](@ana-soto)`. */
function idsInText(text: string, what: Renamable, old: string): number[] {
  const before = {
    event: String.raw`/events/`,
    article: String.raw`[[;]\s*-?@|/sources/`,
    person: String.raw`\]\(@|/people/`,
  }[what];
  return [...text.matchAll(new RegExp(`(?<=${before})${old}(?![a-z0-9-])`, 'g'))].map(({ index }) => index);
}

/**
 * Writes an earlier id into the aliases of a file, after those that are there. The id that it has now is no alias.
 *
 * @param text of the file of an event, an article or a person
 */
export function addAlias(text: string, alias: string, now: string): string {
  const { start, yaml } = yamlIn(text);
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) return text;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'aliases');
  const before =
    isPair(pair) && isSeq(pair.value) ? pair.value.items.map((item) => String((item as Scalar).value)) : [];
  const line = `aliases: [${[...new Set([...before, alias])].filter((id) => id !== now).join(', ')}]`;
  if (isPair(pair) && isScalar(pair.key)) {
    const from = start + pair.key.range![0];
    const end = isSeq(pair.value) ? start + pair.value.range![1] : from + 'aliases:'.length;
    return (
      text.slice(0, from) + line + text.slice(end).replace(/^(?!\n)/, isSeq(pair.value) && !pair.value.flow ? '\n' : '')
    );
  }
  const claims = contents.items.find(({ key }) => isScalar(key) && key.value === 'claims');
  const at =
    isPair(claims) && isScalar(claims.key) ? lineStart(text, start + claims.key.range![0]) : start + yaml.length;
  return `${text.slice(0, at).replace(/(?<!\n)$/, '\n')}${line}\n${text.slice(at)}`;
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Whether a file names an id among its aliases. */
export function hasAlias(text: string, id: string): boolean {
  const aliases: unknown = (parseDocument(yamlIn(text).yaml).toJS() as Record<string, unknown> | null)?.['aliases'];
  return Array.isArray(aliases) && aliases.includes(id);
}
