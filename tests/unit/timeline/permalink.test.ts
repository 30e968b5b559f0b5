import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readContent } from '../../../src/check/read-content.ts';
import { permalinksFile } from '../../../src/timeline/schema/content.ts';
import { addPermalinks, parsePermalink } from '../../../src/timeline/schema/permalink.ts';
import { formatDiagnostic } from '../../../src/check/diagnostic.ts';
import { copyFixture } from '../copy-fixture.ts';

for (const [text, permalink] of [
  ['events/chile-7-0', { folder: 'events', id: 'chile-7-0' }],
  ['sources/gazette-2019', { folder: 'sources', id: 'gazette-2019' }],
  ['events/', null],
  ['events/Chile', null],
  ['events/chile-7-0/', null],
  ['/events/chile-7-0', null],
  ['articles/gazette-2019', null],
] as const) {
  test(`reads ${text} as ${permalink ? 'a permalink' : 'none'}`, () => {
    assert.deepEqual(parsePermalink(text), permalink);
  });
}

test('lists new ids in order, and counts them', () => {
  const { text, added } = addPermalinks('events/derby\n', { events: ['derby', 'captain'], articles: ['gazette'] });

  assert.equal(text, 'events/captain\nevents/derby\nsources/gazette\n');
  assert.equal(added, 2);
});

test('keeps what was listed and is published no more', () => {
  const { text } = addPermalinks('events/founding\r\n', { events: ['derby'], articles: [] });

  assert.equal(text, 'events/derby\nevents/founding\n');
});

test('adds nothing the second time', () => {
  const ids = { events: ['derby'], articles: ['gazette'] };
  const first = addPermalinks('', ids);

  assert.deepEqual(addPermalinks(first.text, ids), { text: first.text, added: 0 });
});

test('the command lists every event and article and says how many are new', (t) => {
  const root = copyFixture(t);
  rmSync(join(root, 'content/permalinks.txt'));

  const { status, stdout } = runCommand(root);

  assert.deepEqual({ status, stdout }, { status: 0, stdout: '5 new permalinks in content/permalinks.txt.\n' });
  assert.equal(
    readFileSync(join(root, 'content/permalinks.txt'), 'utf8'),
    'events/captain-named\nevents/derby-5-3\nsources/courier-2019-03-10-derby\nsources/gazette-2019-02-04-captain\nsources/herald-2019-03-review\n',
  );
});

test('the command writes nothing for content with faults', (t) => {
  const root = copyFixture(t, ['content/permalinks.txt', 'events/derby-5-3', 'events/derby\nevents/derby-5-3']);
  const before = readFileSync(join(root, 'content/permalinks.txt'), 'utf8');

  const { status, stderr } = runCommand(root);

  assert.equal(status, 1);
  assert.match(stderr, /1 problem in 1 file\./);
  assert.equal(readFileSync(join(root, 'content/permalinks.txt'), 'utf8'), before);
});

test('the permalinks of the timeline’s own content stand in order, one a line', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const listed = readFileSync(join(root, 'content/permalinks.txt'), 'utf8');

  const lines = listed.split('\n').slice(0, -1);
  assert.notDeepEqual(lines, []);
  assert.deepEqual(lines, [...new Set(lines)].sort());
  assert.deepEqual(
    lines.filter((line) => !parsePermalink(line)),
    [],
  );
});

test('the permalinks of the timeline’s own content list every event and article', () => {
  const { diagnostics } = readContent(fileURLToPath(new URL('../../../', import.meta.url)));

  assert.deepEqual(diagnostics.filter(({ file }) => file === permalinksFile).map(formatDiagnostic), []);
});

function runCommand(root: string) {
  const script = fileURLToPath(new URL('../../../src/cli/add-permalinks.ts', import.meta.url));
  return spawnSync(process.execPath, [script], { cwd: root, encoding: 'utf8' });
}
