import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

const fixtures = fileURLToPath(new URL('../fixtures/content-check/', import.meta.url));

/**
 * Copies the valid content of `base`, and over it the files of a situation, into a folder that lives as long as the test.
 *
 * @returns the folder, which holds `content/`
 */
export function copyFixture(t: TestContext, situation?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'content-check-'));
  t.after(() => rmSync(root, { recursive: true }));
  for (const folder of ['base', ...(situation === undefined ? [] : [situation])]) {
    cpSync(join(fixtures, folder), root, { recursive: true });
  }
  return root;
}
