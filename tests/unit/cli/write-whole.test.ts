import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { writeNew, writeWhole } from '../../../src/cli/write-whole.ts';

function makeFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'write-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('a file is whole at any time while it is written, and after the process was killed', async (t) => {
  const path = join(makeFolder(t), 'article.md');
  const module = new URL('../../../src/cli/write-whole.ts', import.meta.url).href;
  const size = 8_000_000;
  const script = `
    const { writeWhole } = await import(${JSON.stringify(module)});
    for (let turn = 0; ; turn++) {
      writeWhole(${JSON.stringify(path)}, 'ab'[turn % 2].repeat(${size}));
      if (turn === 2) process.stdout.write('.');
    }`;
  const writing = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  await once(writing.stdout, 'data');

  const readings = Array.from({ length: 20 }, () => readFileSync(path, 'utf8'));
  writing.kill('SIGKILL');
  await once(writing, 'close');

  const whole = ['a', 'b'].map((letter) => letter.repeat(size));
  for (const text of [...readings, readFileSync(path, 'utf8')]) assert.ok(whole.includes(text));
});

test('does not write over a file that is to be new, and leaves nothing beside it', (t) => {
  const folder = makeFolder(t);
  const path = join(folder, 'article.md');
  writeWhole(path, 'first');

  assert.throws(() => writeNew(path, 'second'), { code: 'EEXIST' });

  assert.equal(readFileSync(path, 'utf8'), 'first');
  assert.deepEqual(readdirSync(folder), ['article.md']);
});
