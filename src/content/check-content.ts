import { readContent } from './read-content.ts';
import { formatCount, formatProblem } from '../timeline/problem.ts';

/**
 * Checks all of `content/` and writes every problem to standard error.
 *
 * @param root the folder that holds `content/`
 * @returns whether the site may be built
 */
export function checkContent(root: string): boolean {
  const { content, problems } = readContent(root);
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) console.error(formatCount(problems));
  return content !== null;
}

if (import.meta.main) {
  const passed = checkContent(process.cwd());
  if (passed) console.log('The content is sound.');
  process.exitCode = passed ? 0 : 1;
}
