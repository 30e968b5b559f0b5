import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseCircular, parseDependencyTree } from 'dpdm';

/** The circles of imports among the files that match, imports of types alone included. */
async function cyclesIn(folder: string): Promise<string[][]> {
  const tree = await parseDependencyTree(join(folder, '**/*.ts'), {
    extensions: ['.ts'],
    include: /\.ts$/,
    exclude: /node_modules/,
    // Imports of types alone are gone from what TypeScript makes of a file.
    transform: false,
  });
  assert.ok(Object.keys(tree).length > 1);
  return parseCircular(tree);
}

test('no file of src/ imports itself by way of others', async () => {
  assert.deepEqual(await cyclesIn(join(import.meta.dirname, '../../../src')), []);
});

test('finds a circle of imports that are types alone', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'cycle-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'one.ts'), "import type { Two } from './two.ts';\nexport type One = Two[];\n");
  writeFileSync(join(folder, 'two.ts'), "import type { One } from './one.ts';\nexport type Two = { one: One };\n");

  assert.equal((await cyclesIn(folder)).length, 1);
});
