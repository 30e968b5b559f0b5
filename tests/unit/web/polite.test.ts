import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { NoPage } from '../../../src/web/no-page.ts';
import { politely } from '../../../src/web/polite.ts';
import { localWeb, type Answer } from '../local-web.ts';

const text =
  (robots: string): Answer =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/plain' }).end(robots);

const page = 'http://gazette.example.org/captain';

test('does not read what robots.txt keeps from programs', async (t) => {
  const { web, asked } = await localWeb(t, {
    'gazette.example.org/robots.txt': text('User-agent: test\nDisallow: /captain'),
    'gazette.example.org/captain': 'A page.',
    'gazette.example.org/derby': 'Another.',
  });
  const fetchPage = politely(web, { pause: 0 });

  await assert.rejects(fetchPage(page), (fault: NoPage) => {
    assert.match(fault.message, /robots\.txt/);
    return true;
  });
  assert.equal((await fetchPage('http://gazette.example.org/derby')).html, 'Another.');
  assert.deepEqual(asked, ['gazette.example.org/robots.txt', 'gazette.example.org/derby']);
});

test('reads nothing of a host whose robots.txt is out of order', async (t) => {
  const { web } = await localWeb(t, {
    'gazette.example.org/robots.txt': (_, response) => void response.writeHead(503).end(),
    'gazette.example.org/captain': 'A page.',
  });

  await assert.rejects(politely(web, { pause: 0 })(page), /robots\.txt/);
});

test('asks one page of a host at a time, with a pause between them, and other hosts meanwhile', async (t) => {
  const [open, most, times] = [new Map<string, number>(), new Map<string, number>(), [] as number[]];
  const slowly: Answer = async ({ headers: { host = '' } }, response: ServerResponse) => {
    open.set(host, (open.get(host) ?? 0) + 1);
    open.set('all', (open.get('all') ?? 0) + 1);
    for (const [name, count] of open) most.set(name, Math.max(most.get(name) ?? 0, count));
    if (host === 'one.example.org') times.push(performance.now());
    await wait(40);
    open.set(host, open.get(host)! - 1);
    open.set('all', open.get('all')! - 1);
    response.writeHead(200, { 'content-type': 'text/html' }).end('A page.');
  };
  const addresses = ['one', 'two', 'three'].flatMap((host) =>
    [1, 2, 3].map((number) => `${host}.example.org/${number}`),
  );
  const { web } = await localWeb(t, Object.fromEntries(addresses.map((address) => [address, slowly])));
  const fetchPage = politely(web, { pause: 50, atOnce: 2 });

  await Promise.all(addresses.map((address) => fetchPage(`http://${address}`)));

  assert.deepEqual(Object.fromEntries(most), {
    'one.example.org': 1,
    'two.example.org': 1,
    'three.example.org': 1,
    all: 2,
  });
  assert.ok(times[1]! - times[0]! >= 85, `${times}`);
});

test('asks again where a host is down for a moment, and not where a page is gone', async (t) => {
  let left = 2;
  const { web, asked } = await localWeb(t, {
    'gazette.example.org/captain': (_, response) =>
      void (left-- > 0
        ? response.writeHead(502).end()
        : response.writeHead(200, { 'content-type': 'text/html' }).end('A page.')),
  });
  const fetchPage = politely(web, { pause: 0 });

  assert.equal((await fetchPage(page)).html, 'A page.');
  await assert.rejects(fetchPage('http://gazette.example.org/gone'), /no such page/);
  assert.equal(asked.filter((address) => address === 'gazette.example.org/gone').length, 1);
});
