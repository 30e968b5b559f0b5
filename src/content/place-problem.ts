import { isMap, isNode, isScalar, type Document, type LineCounter } from 'yaml';
import type { PlacedProblem, Problem } from '../timeline/problem.ts';

/** A file of the content, kept so that problems can be placed in it. */
export type SourceFile = {
  /** The whole text. */
  text: string;
  /** Where its lines begin. */
  lines: LineCounter;
  /** The YAML in it. */
  document: Document;
  /** Where the YAML begins in the text, in UTF-16 units. */
  yamlStart: number;
  /** Where the body begins, in UTF-16 units. */
  bodyStart: number;
};

/**
 * Gives a problem its line and column: of the field, or of the nearest field above it that the file contains.
 *
 * @param source the file; without it the problem is placed at the top
 */
export function placeProblem(problem: Problem, source: SourceFile | undefined): PlacedProblem {
  if (problem.place) return { ...problem, place: problem.place };
  if (!source) return { ...problem, place: { line: 1, column: 1 } };
  const start = offsetOf(problem, source);
  const near = problem.near === undefined ? -1 : source.text.indexOf(problem.near, start);
  const { line, col } = source.lines.linePos(near >= 0 ? near : start);
  return { ...problem, place: { line, column: col } };
}

function offsetOf({ field, atName }: Problem, source: SourceFile): number {
  if (field[0] === 'body') return source.bodyStart;
  const found = (atName ? nameOffset(field, source.document) : null) ?? valueOffset(field, source.document);
  return found === null ? 0 : source.yamlStart + found;
}

function nameOffset(field: Problem['field'], document: Document): number | null {
  const parent = field.length > 1 ? document.getIn(field.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return null;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === field.at(-1));
  return isNode(pair?.key) ? (pair.key.range?.[0] ?? null) : null;
}

function valueOffset(field: Problem['field'], document: Document): number | null {
  for (let depth = field.length; depth > 0; depth--) {
    const node = document.getIn(field.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return null;
}
