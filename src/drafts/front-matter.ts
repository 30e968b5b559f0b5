import { isMap, isScalar, parseDocument, stringify, type ToStringOptions } from 'yaml';

/** The YAML style of fields: a text on one line, in single quotes if needed. */
export const yamlStyle: ToStringOptions = {
  lineWidth: 0,
  singleQuote: true,
  nullStr: '',
  flowCollectionPadding: false,
};

/** The front matter of a Markdown file, or the whole of a YAML file: its offset in the file, and its text. */
export function yamlIn(text: string): { start: number; yaml: string } {
  const found = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m.exec(text);
  return found?.index === 0 ? { start: text.indexOf('\n') + 1, yaml: found[1]! } : { start: 0, yaml: text };
}

/** The fields of a file, as far as they can be parsed. */
export function fieldsIn(text: string): Record<string, unknown> {
  const fields: unknown = parseDocument(yamlIn(text).yaml).toJS();
  return typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : {};
}

/** A top-level field: the offset of its name in the YAML, and the node of its value. */
export function fieldIn(yaml: string, name: string): { at: number; node: unknown } | undefined {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) return undefined;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === name);
  return pair && { at: pair.key.range[0], node: pair.value };
}

/**
 * Inserts a new field before the first existing one of some fields, or at the end. Everything else stays byte for byte
 * the same.
 *
 * @param before the names of the fields that may follow, in order
 * @param isFlow whether a list or map is written on one line
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

/** The offset of the start of a line. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
