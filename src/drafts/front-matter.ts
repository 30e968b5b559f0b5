import { isMap, isScalar, parseDocument, stringify, type ToStringOptions } from 'yaml';

/** How fields are written into files of the content: a text on one line, in single quotes where it needs any. */
export const yamlStyle: ToStringOptions = {
  lineWidth: 0,
  singleQuote: true,
  nullStr: '',
  flowCollectionPadding: false,
};

/** The front matter of a file of Markdown, or all of a file of YAML: where it begins in the file, and its text. */
export function yamlIn(text: string): { start: number; yaml: string } {
  const found = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m.exec(text);
  return found?.index === 0 ? { start: text.indexOf('\n') + 1, yaml: found[1]! } : { start: 0, yaml: text };
}

/** The fields of a file as far as they can be read. */
export function fieldsIn(text: string): Record<string, unknown> {
  const fields: unknown = parseDocument(yamlIn(text).yaml).toJS();
  return typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : {};
}

/** A field at the top of a file: where its name begins in the YAML, and the node of its value. */
export function fieldIn(yaml: string, name: string): { at: number; node: unknown } | undefined {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) return undefined;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === name);
  return pair && { at: pair.key.range[0], node: pair.value };
}

/**
 * Writes a field that is not there before the first of some fields that is, or at the end. All else stays as it is, letter
 * by letter.
 *
 * @param before the names of the fields that may follow, in order
 * @param isFlow whether a list or a map is written on one line
 */
export function insertField(
  text: string,
  name: string,
  value: unknown,
  before: readonly string[],
  isFlow = false,
): string {
  const { start, yaml } = yamlIn(text);
  const written = isFlow
    ? `${name}: ${stringify(value, { ...yamlStyle, collectionStyle: 'flow' })}`
    : stringify({ [name]: value }, yamlStyle);
  const next = before.map((field) => fieldIn(yaml, field)).find((found) => found !== undefined);
  const at = next ? lineStart(text, start + next.at) : start + yaml.length;
  return `${text.slice(0, at).replace(/(?<!\n)$/, '\n')}${written}${text.slice(at)}`;
}

/** Where the line of a place begins. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
