import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { copyFixture, type Edit } from '../copy-fixture.ts';

const courier = 'content/articles/courier-2019-03-10-derby.md';
const derby = 'content/events/derby-5-3.yaml';

test('exits 1 on content with faults, and writes each and their count to standard error', (t) => {
  const { status, stdout, stderr } = checkContent(
    t,
    [courier, 'score: 5-3', 'score: 5:3'],
    [derby, 'score: 5-3', 'score: 5–3'],
  );

  assert.deepEqual(
    { status, stdout, stderr: stderr.split('\n') },
    {
      status: 1,
      stdout: '',
      stderr: [
        'content/articles/courier-2019-03-10-derby.md:12:12  claims[0].score  "5:3" is not a score: write 0-7, 3-2 (aet) or 1-1 (4-2 pens), with the timeline\'s own team first',
        'content/events/derby-5-3.yaml:11:10  match.score  "5–3" is not a score: write 0-7, 3-2 (aet) or 1-1 (4-2 pens), with the timeline\'s own team first',
        '2 problems in 2 files.',
        '',
      ],
    },
  );
});

test('exits 0 on valid content, and says so on standard output', (t) => {
  const { status, stdout, stderr } = checkContent(t);

  assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: 'The content is valid.\n', stderr: '' });
});

test('exits 0 on content with no more than warnings, and writes them to standard error', (t) => {
  const { status, stderr } = checkContent(t, [derby, 'ground: home', 'ground: home\ndate: 2019-03-09']);

  assert.deepEqual(
    { status, stderr: stderr.split('\n') },
    {
      status: 0,
      stderr: [
        'content/events/derby-5-3.yaml:15:7  date  warning: "2019-03-09" is already the date from the claims: remove it',
        '1 problem in 1 file.',
        '',
      ],
    },
  );
});

/** Runs the check as its command, on the content of the chess club after some edits. */
function checkContent(t: TestContext, ...edits: Edit[]) {
  const script = fileURLToPath(new URL('../../../src/cli/check-content.ts', import.meta.url));
  const root = copyFixture(t, ...edits);
  // The fonts of the cards are there.
  symlinkSync(join(import.meta.dirname, '../../../node_modules'), join(root, 'node_modules'));
  return spawnSync(process.execPath, [script], { cwd: root, encoding: 'utf8' });
}
