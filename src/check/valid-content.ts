import type { Content } from '../timeline/schema/content.ts';
import { formatCount, formatProblem, type PlacedProblem } from './problem.ts';
import { readContent } from './read-content.ts';

/**
 * Reads and checks all of `content/`, and writes every problem and their count to standard error.
 *
 * @param root the folder that holds `content/`
 * @returns the content, or null where one of the problems is an error: nothing may be made of it then
 */
export function soundContent(root: string): Content | null {
  const { content, problems } = readContent(root);
  tellProblems(problems);
  return content;
}

/** Writes problems and their count to standard error. */
export function tellProblems(problems: readonly PlacedProblem[]): void {
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) console.error(formatCount(problems));
}
