import { isMap, isNode, isScalar, type Document, type LineCounter, type Node } from 'yaml';
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
  const { start, end } = extentOf(problem, source);
  const near = problem.near === undefined ? -1 : source.text.slice(start, end).indexOf(problem.near);
  const { line, col } = source.lines.linePos(start + Math.max(near, 0));
  return { ...problem, place: { line, column: col } };
}

/** From where to where, in the text of the file. */
type Extent = { start: number; end: number };

function extentOf({ field, atName }: Problem, source: SourceFile): Extent {
  if (field[0] === 'body') return { start: source.bodyStart, end: source.text.length };
  const found = (atName ? nameExtent(field, source.document) : null) ?? valueExtent(field, source.document);
  return found ? { start: source.yamlStart + found.start, end: source.yamlStart + found.end } : { start: 0, end: 0 };
}

function nameExtent(field: Problem['field'], document: Document): Extent | null {
  const parent = field.length > 1 ? document.getIn(field.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return null;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === field.at(-1));
  return isNode(pair?.key) ? extentOfNode(pair.key) : null;
}

function valueExtent(field: Problem['field'], document: Document): Extent | null {
  for (let depth = field.length; depth > 0; depth--) {
    const node = document.getIn(field.slice(0, depth), true);
    const extent = isNode(node) ? extentOfNode(node) : null;
    if (extent) return extent;
  }
  return null;
}

function extentOfNode({ range }: Node): Extent | null {
  return range ? { start: range[0], end: range[1] } : null;
}
