import type { TestContext } from 'node:test';
import { readContent } from '../../src/check/read-content.ts';
import { formatDiagnostic } from '../../src/check/diagnostic.ts';
import { copyFixture, type Edit } from './copy-fixture.ts';

/** The problems in the content of the chess club after some edits, one line each. */
export function linesFor(t: TestContext, ...edits: Edit[]): string[] {
  return linesIn(copyFixture(t, ...edits));
}

/** The day on which the tests check content. */
export const today = '2026-11-28';

/** What the check says of the content in a folder, a line each. */
export function linesIn(root: string): string[] {
  return readContent(root, today).diagnostics.map(formatDiagnostic);
}
