import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findDeadSources, listDeadSources, type DeadSource, type Source } from '../../../src/cli/find-dead-sources.ts';
import { copyFixture } from '../copy-fixture.ts';

const server = createServer(({ url = '' }, response) => {
  if (url === '/moved') return void response.writeHead(301, { location: '/there' }).end();
  response.writeHead(url === '/there' ? 200 : Number(url.slice(1)), { 'content-type': 'text/html' }).end('<p>A page.');
});
let origin = '';

before(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

/** A source whose page and whose archived copy answer as their paths say. */
function source(path: string, copy = '/there', id = 'one'): Source {
  return { id, url: origin + path, archived: origin + copy };
}

for (const { path, title } of [
  { path: '/there', title: 'a page that is there' },
  { path: '/moved', title: 'a page that has moved and says where to' },
  { path: '/403', title: 'a site that does not talk to programs' },
  { path: '/503', title: 'a site that is down for the moment' },
]) {
  test(`lets pass ${title}`, async () => {
    const dead = await findDeadSources([source(path, '/404')]);

    assert.deepEqual(dead, []);
  });
}

test('tells a page that is gone, with the answer', async () => {
  const gone = source('/410');

  const dead = await findDeadSources([gone]);

  assert.deepEqual(dead, [{ ...gone, answer: '410', lost: false }]);
});

for (const { copy, lost } of [
  { copy: '/404', lost: true },
  { copy: '/there', lost: false },
  { copy: '/moved', lost: false },
  { copy: '/503', lost: false },
]) {
  test(`a page that is gone is ${lost ? 'lost' : 'not lost'} where the archive answers ${copy}`, async () => {
    const [dead] = await findDeadSources([source('/404', copy)]);

    assert.equal(dead?.lost, lost);
  });
}

test('a page that is gone is not lost where the archive does not answer', async () => {
  const [dead] = await findDeadSources([{ ...source('/404'), archived: 'http://127.0.0.1:9/' }]);

  assert.equal(dead?.lost, false);
});

test('tells a host that does not answer', async () => {
  const [dead] = await findDeadSources([{ ...source('/there'), id: 'silent', url: 'http://127.0.0.1:9/' }]);

  assert.equal(dead?.id, 'silent');
  assert.notEqual(dead?.answer, '');
});

test('asks more addresses than it asks at once, and keeps their order', async () => {
  const sources = Array.from({ length: 30 }, (_, number) =>
    source(`/${number % 2 ? 410 : 200}`, '/there', String(number)),
  );

  const dead = await findDeadSources(sources);

  assert.deepEqual(
    dead.map(({ id }) => id),
    sources.filter((_, number) => number % 2).map(({ id }) => id),
  );
});

test('tells of lost sources first, of the others with their archived copy, and how many there are', () => {
  const gone = (id: string, lost: boolean): DeadSource => ({
    id,
    url: `https://${id}.example.org/`,
    archived: `https://web.archive.org/web/2019/https://${id}.example.org/`,
    answer: '404',
    lost,
  });

  const told = listDeadSources([gone('gazette', false), gone('herald', true)], 9);

  assert.deepEqual(told.split('\n'), [
    '2 of 9 sources no longer answer at their address, 1 of them without an archived copy.',
    '',
    '- content/articles/herald.md: https://herald.example.org/ (404), no archived copy',
    '- content/articles/gazette.md: https://gazette.example.org/ (404), archived copy: https://web.archive.org/web/2019/https://gazette.example.org/',
  ]);
});

test('the command exits 1 on content with faults, and tells them instead of asking anyone', (t) => {
  const script = fileURLToPath(new URL('../../../src/cli/find-dead-sources.ts', import.meta.url));

  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    cwd: copyFixture(t, 'unparsable-yaml'),
    encoding: 'utf8',
  });

  assert.deepEqual(
    { status, stdout, stderr: stderr.split('\n').slice(1) },
    { status: 1, stdout: '', stderr: ['1 problem in 1 file.', ''] },
  );
});
