import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { findDeadSources } from '../../src/content/find-dead-sources.ts';

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

for (const { path, title } of [
  { path: '/there', title: 'a page that is there' },
  { path: '/moved', title: 'a page that has moved and says where to' },
  { path: '/403', title: 'a site that does not talk to programs' },
  { path: '/503', title: 'a site that is down for the moment' },
]) {
  test(`lets pass ${title}`, async () => {
    const dead = await findDeadSources([{ id: 'one', url: origin + path }]);

    assert.deepEqual(dead, []);
  });
}

test('tells a page that is gone, with the answer', async () => {
  const dead = await findDeadSources([{ id: 'gone', url: `${origin}/404` }]);

  assert.deepEqual(dead, [{ id: 'gone', url: `${origin}/404`, answer: '404' }]);
});

test('tells a host that does not answer', async () => {
  const [dead] = await findDeadSources([{ id: 'silent', url: 'http://127.0.0.1:9/' }]);

  assert.equal(dead?.id, 'silent');
  assert.notEqual(dead?.answer, '');
});

test('asks more addresses than it asks at once, and keeps their order', async () => {
  const articles = Array.from({ length: 30 }, (_, number) => ({
    id: String(number),
    url: `${origin}/${number % 2 ? 410 : 200}`,
  }));

  const dead = await findDeadSources(articles);

  assert.deepEqual(
    dead.map(({ id }) => id),
    articles.filter((_, number) => number % 2).map(({ id }) => id),
  );
});
