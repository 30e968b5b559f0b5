import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { readContent } from '../../src/check/read-content.ts';
import { formatDiagnostic } from '../../src/check/diagnostic.ts';
import { copyFixture } from './copy-fixture.ts';

/** A replacement of text in a file of the valid content. */
export type Edit = readonly [file: string, from: string, to: string];

/** The problems in the valid content after some edits, one line each. */
export function linesFor(t: TestContext, ...edits: Edit[]): string[] {
  const root = copyFixture(t);
  for (const [file, from, to] of edits) {
    const text = readFileSync(join(root, file), 'utf8');
    assert.ok(text.includes(from), `${file} has no ${from}`);
    writeFileSync(
      join(root, file),
      text.replace(from, () => to),
    );
  }
  return linesIn(root);
}

/** The day on which the tests check content. */
export const today = '2026-11-28';

/** What the check says of the content in a folder, a line each. */
export function linesIn(root: string): string[] {
  return readContent(root, today).diagnostics.map(formatDiagnostic);
}
