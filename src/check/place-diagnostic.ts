import { isMap, isNode, isScalar, Scalar, type Document } from 'yaml';
import type { Diagnostic, Place, PlacedDiagnostic } from './diagnostic.ts';

/** A file of the content, with everything that is needed to find the place of a diagnostic. */
export type SourceFile = {
  /** The whole text. */
  text: string;
  /** Parses its YAML, if it has any. */
  document?: () => Document;
  /** Where the YAML begins in the text, in UTF-16 units. */
  yamlStart: number;
  /** Where the body begins, in UTF-16 units. */
  bodyStart: number;
};

/**
 * Finds the line and column of a diagnostic: those of its field, or of the nearest field above it that exists.
 *
 * @param source the file; without it the place is line 1
 */
export function placeDiagnostic(diagnostic: Diagnostic, source: SourceFile | undefined): PlacedDiagnostic {
  const place =
    diagnostic.place ?? (source ? placeAt(offsetOf(diagnostic, source), source.text) : { line: 1, column: 1 });
  return { ...diagnostic, place };
}

/**
 * The line and column of an offset.
 *
 * @param offset from the start of the file, in UTF-16 units
 */
export function placeAt(offset: number, text: string): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

function offsetOf(
  { field, atName, offset }: Diagnostic,
  { text, document: parse, yamlStart, bodyStart }: SourceFile,
): number {
  if (field[0] === 'body') {
    const body = text.slice(bodyStart);
    return bodyStart + (body.length - body.trimStart().length) + (offset ?? 0);
  }
  if (!parse) return 0;
  const document = parse();
  const node = (atName ? nameNode(field, document) : null) ?? valueNode(field, document);
  if (!isNode(node) || !node.range) return 0;
  const start = yamlStart + node.range[0];
  if (offset === undefined || !isScalar(node)) return start;
  const source = text.slice(start, yamlStart + node.range[1]);
  const header = node.type?.startsWith('BLOCK') ? source.indexOf('\n') : node.type?.startsWith('QUOTE') ? 1 : 0;
  const before = String(node.value).trimStart().slice(0, offset);
  return start + header + offsetAfter(before, source.slice(header), charactersOf[node.type as Scalar.Type] ?? /\S/g);
}

/** One character of a text as written in quotes; `\` at the end of a line is none. */
const charactersOf: Partial<Record<Scalar.Type, RegExp>> = {
  QUOTE_SINGLE: /''|\S/g,
  QUOTE_DOUBLE: /\\(?:x..|u.{4}|U.{8}|[^\sntr_ ])|(?!\\)\S/g,
};

/**
 * The offset in the source of a text that may have other white space and escapes.
 *
 * @param before the text before the offset
 * @param character a character of the text as written in the source
 */
function offsetAfter(before: string, source: string, character: RegExp): number {
  const count = before.replace(/\s/g, '').length;
  return [...source.matchAll(character)][count]?.index ?? 0;
}

function nameNode(field: Diagnostic['field'], document: Document): unknown {
  const parent = field.length > 1 ? document.getIn(field.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return null;
  return parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(field.at(-1)))?.key ?? null;
}

function valueNode(field: Diagnostic['field'], document: Document): unknown {
  for (let depth = field.length; depth > 0; depth--) {
    const node = document.getIn(field.slice(0, depth), true);
    if (isNode(node) && node.range) return node;
  }
  return null;
}
