import { isMap, isNode, isScalar, Scalar, type Document, type LineCounter } from 'yaml';
import type { Diagnostic, Place, PlacedDiagnostic } from './diagnostic.ts';

/** A file of the content, kept so that diagnostics can be placed in it. */
export type SourceFile = {
  /** The whole text. */
  text: string;
  /** Where its lines begin. */
  lines: LineCounter;
  /** The YAML in it, where it has any. */
  document?: Document;
  /** Where the YAML begins in the text, in UTF-16 units. */
  yamlStart: number;
  /** Where the body begins, in UTF-16 units. */
  bodyStart: number;
};

/**
 * Gives a diagnostic its line and column: of the field, or of the nearest field above it that the file contains.
 *
 * @param source the file; without it the place is the top
 */
export function placeDiagnostic(diagnostic: Diagnostic, source: SourceFile | undefined): PlacedDiagnostic {
  const place = diagnostic.place ?? (source ? placeAt(offsetOf(diagnostic, source), source) : { line: 1, column: 1 });
  return { ...diagnostic, place };
}

/**
 * The line and column of an offset.
 *
 * @param offset from the start of the file, in UTF-16 units
 */
export function placeAt(offset: number, { lines }: Pick<SourceFile, 'lines'>): Place {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

function offsetOf({ field, atName, offset }: Diagnostic, { text, document, yamlStart, bodyStart }: SourceFile): number {
  if (field[0] === 'body') {
    const body = text.slice(bodyStart);
    return bodyStart + (body.length - body.trimStart().length) + (offset ?? 0);
  }
  if (!document) return 0;
  const node = (atName ? nameNode(field, document) : null) ?? valueNode(field, document);
  if (!isNode(node) || !node.range) return 0;
  const start = yamlStart + node.range[0];
  if (offset === undefined || !isScalar(node)) return start;
  const source = text.slice(start, yamlStart + node.range[1]);
  const header = node.type?.startsWith('BLOCK') ? source.indexOf('\n') : node.type?.startsWith('QUOTE') ? 1 : 0;
  const before = String(node.value).trimStart().slice(0, offset);
  return start + header + offsetAfter(before, source.slice(header), lettersOf[node.type as Scalar.Type] ?? /\S/g);
}

/** What stands for one letter of a text in its quotes; `\` at the end of a line stands for none. */
const lettersOf: Partial<Record<Scalar.Type, RegExp>> = {
  QUOTE_SINGLE: /''|\S/g,
  QUOTE_DOUBLE: /\\(?:x..|u.{4}|U.{8}|[^\sntr_ ])|(?!\\)\S/g,
};

/**
 * Where a text goes on in its source, which may have other white space and escapes.
 *
 * @param before the text before that place
 * @param letter what stands for a letter of the text in the source
 */
function offsetAfter(before: string, source: string, letter: RegExp): number {
  const letters = before.replace(/\s/g, '').length;
  return [...source.matchAll(letter)][letters]?.index ?? 0;
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
