import { readPublishable } from '../check/publishable-content.ts';
import { ContentReader } from '../check/read-content.ts';
import { reportDiagnostics, type Print } from '../check/report-diagnostics.ts';

/**
 * Checks the content and reports every problem.
 *
 * @param root the folder that holds `content/`
 * @param print prints lines; `printError` prints problems
 * @returns the exit status
 */
export async function main(
  root: string,
  print: Print = console.log,
  printError: Print = console.error,
): Promise<number> {
  const { content, diagnostics } = await readPublishable(new ContentReader(root));
  reportDiagnostics(diagnostics, printError);
  if (content) print('The content is valid.');
  return content ? 0 : 1;
}

if (import.meta.main) process.exitCode = await main(process.cwd());
