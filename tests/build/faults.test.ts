import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { buildSite, copyProject, edit, filesIn, smallContent, startBuild } from './build-site.ts';

// Whatever happens to a build, `dist/` is the whole site of before, or the whole new one.

const copy = copyProject(smallContent);
const building = join(copy.root, '.astro/building');
const lock = join(copy.root, '.astro/build.lock');
let whole: Map<string, Buffer>;
before(() => {
  const { status, printed } = buildSite(copy);
  assert.equal(status, 0, printed);
  whole = filesIn(copy.dist);
  edit(copy, 'content/events/derby-5-3.yaml', 'en: Ostra beat Brava', 'en: Brava beaten by Ostra');
});

function expectAsBefore(): void {
  assert.deepEqual(filesIn(copy.dist), whole);
}

/** Starts a build, and waits until it writes. */
async function buildHalf() {
  const build = spawn(process.execPath, ['src/cli/build.ts'], { cwd: copy.root, stdio: 'ignore' });
  const hasBegun = () => existsSync(lock) && readFileSync(lock, 'utf8') === String(build.pid) && existsSync(building);
  while (!hasBegun()) {
    assert.equal(build.exitCode, null, 'the build has ended');
    await setTimeout(20);
  }
  return build;
}

test('a build that cannot write says what to do, and leaves the site as it was', () => {
  const { status, stderr } = spawnSync('bash', ['-c', `ulimit -f 20; exec "${process.execPath}" src/cli/build.ts`], {
    cwd: copy.root,
    encoding: 'utf8',
  });

  assert.equal(status, 1);
  assert.match(
    stderr,
    /^The site could not be written, files may not be that large here: raise the limit\. dist\/ is as it was\.\n$/m,
  );
  assert.doesNotMatch(stderr, /\n {4}at /);
  expectAsBefore();
});

test('a build that is ended leaves the site as it was, and the way free for the next', async () => {
  const build = await buildHalf();

  build.kill('SIGTERM');
  await once(build, 'exit');

  expectAsBefore();
  // What it was still writing at that moment may be left: the next build removes it.
  assert.equal(existsSync(lock), false);
});

test('of two builds of a folder the later one says that there is another', async (t) => {
  const first = await buildHalf();
  t.after(() => first.kill('SIGKILL'));
  first.kill('SIGSTOP');

  const { status, printed } = await startBuild(copy);

  assert.equal(status, 1);
  assert.match(printed, new RegExp(`^This folder is being built by process ${first.pid}: wait for it`));
  assert.ok(existsSync(building));
  first.kill('SIGKILL');
  await once(first, 'exit');
});

test('a build after one that was killed puts the new site in the place of the old one', () => {
  assert.ok(existsSync(building), 'what the killed build had written');
  expectAsBefore();

  const { status, printed } = buildSite(copy);

  assert.equal(status, 0, printed);
  const now = filesIn(copy.dist);
  assert.deepEqual([...now.keys()].sort(), [...whole.keys()].sort());
  assert.match(now.get('index.html')!.toString(), /Brava beaten by Ostra/);
  assert.equal(existsSync(building), false);
});
