import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

const chessClub = fileURLToPath(new URL('../fixtures/timelines/chess-club/', import.meta.url));

/** A replacement of the first text of its kind in a file. A file that is not there is written, from no text. */
export type Edit = readonly [file: string, from: string, to: string];

/**
 * Copies the valid content of the chess club into a folder that lives as long as the test, and edits it.
 *
 * @returns the folder, which holds `content/`
 */
export function copyFixture(t: TestContext, ...edits: Edit[]): string {
  const root = mkdtempSync(join(tmpdir(), 'chess-club-'));
  t.after(() => rmSync(root, { recursive: true }));
  cpSync(chessClub, root, { recursive: true });
  for (const [file, from, to] of edits) {
    const path = join(root, file);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    assert.ok(text.includes(from), `${file} has no ${from}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }
  return root;
}
