import { readContent, type WholeContent } from './read-content.ts';
import { formatCount, formatDiagnostic, type PlacedDiagnostic } from './diagnostic.ts';

/** Writes a line. */
export type Print = (line: string) => void;

/**
 * Writes each problem on a line of its own, and then their count.
 *
 * @param print where to; standard error if not given
 */
export function reportDiagnostics(diagnostics: readonly PlacedDiagnostic[], print: Print = console.error): void {
  for (const diagnostic of diagnostics) print(formatDiagnostic(diagnostic));
  if (diagnostics.length > 0) print(formatCount(diagnostics));
}

/**
 * Reads the content and reports every problem.
 *
 * @param root the folder that holds `content/`
 * @returns null where it has an error: nothing may be made of it then
 */
export function readOrReport(root: string, print?: Print): WholeContent | null {
  const { content, diagnostics } = readContent(root);
  reportDiagnostics(diagnostics, print);
  return content;
}
