import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, get, type ClientRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { requestGate } from '../../../src/site/request-gate.ts';

type Handle = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

test('lets requests through while it is open', async (t) => {
  const { ask } = await serve(t);

  assert.equal(await answerTo(ask('/one')), '/one');
});

test('holds requests back while it is closed, and lets them in when it opens', async (t) => {
  const { ask, gate, entered } = await serve(t);
  await gate.close();
  const held = answerTo(ask('/held'));
  await setTimeout(50);
  assert.deepEqual(entered, []);

  gate.open();

  assert.equal(await held, '/held');
});

test('is closed when the requests that came before are answered', async (t) => {
  const { ask, gate, entered } = await serve(t, 100);
  const before = answerTo(ask('/before'));
  while (entered.length === 0) await setTimeout(5);
  let isAnswered = false;
  void before.then(() => (isAnswered = true));

  await gate.close();
  await setTimeout(20);

  assert.equal(isAnswered, true);
});

test('does not wait for a request that was cancelled while it was held back', async (t) => {
  const { ask, gate, entered } = await serve(t);
  await gate.close();
  const cancelled = ask('/cancelled');
  cancelled.on('error', () => {});
  await setTimeout(50);
  cancelled.destroy();
  await setTimeout(50);
  gate.open();

  const start = performance.now();
  await gate.close();

  assert.ok(performance.now() - start < 1000);
  assert.deepEqual(entered, []);
});

test('counts the pages that browsers ask for, and no other requests', async (t) => {
  const { ask, pages } = await serve(t);

  await answerTo(ask('/page', 'text/html,*/*;q=0.8'));
  await answerTo(ask('/script', '*/*'));

  assert.equal(pages(), 1);
});

/** A server behind a gate that answers each request with its path. */
async function serve(t: TestContext, delay = 0) {
  const entered: string[] = [];
  let handle: Handle = () => {};
  let count = 0;
  const gate = requestGate({ use: (added) => (handle = added) }, () => count++);
  const server = createServer((request, response) =>
    handle(request, response, () => {
      entered.push(request.url!);
      void setTimeout(delay).then(() => response.end(request.url));
    }),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, accept = '*/*') => get({ host: '127.0.0.1', port, path, headers: { accept } });
  return { ask, gate, entered, pages: () => count };
}

async function answerTo(request: ClientRequest): Promise<string> {
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  let text = '';
  for await (const part of response) text += String(part);
  return text;
}
