import { readContent, type SiteContent } from './read-content.ts';
import { formatCount, formatDiagnostic, type PlacedDiagnostic } from './diagnostic.ts';

/** Prints a line. */
export type Print = (line: string) => void;

/**
 * Prints each problem on a line of its own, and then their number.
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
 * @returns null if it has an error: it must not be used then
 */
export function readOrReport(root: string, print?: Print): SiteContent | null {
  const { content, diagnostics } = readContent(root);
  reportDiagnostics(diagnostics, print);
  return content;
}
