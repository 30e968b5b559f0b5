import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { fetchPage } from '../../../src/web/fetch-page.ts';
import { NoPage } from '../../../src/web/no-page.ts';
import { isPrivate, lookUpPublic, publicHosts } from '../../../src/web/public-hosts.ts';
import { userAgent } from '../../../src/web/user-agent.ts';
import { localWeb, type Answer } from '../local-web.ts';

const page = 'gazette.example.org/captain';
const address = `http://${page}`;

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    void response.writeHead(code, headers).end();
const led = (to: string) => status(302, { location: to });

test('follows redirects to the page, and says where it came from', async (t) => {
  const { web } = await localWeb(t, {
    [page]: led('/2019/captain'),
    'gazette.example.org/2019/captain': led('http://www.gazette.example.org/captain'),
    'www.gazette.example.org/captain': '<title>Captain</title>',
  });

  const found = await fetchPage(address, web);

  assert.deepEqual(found, { url: 'http://www.gazette.example.org/captain', html: '<title>Captain</title>' });
});

test('gives its name to the host', async (t) => {
  const { web, requests } = await localWeb(t, { [page]: 'A page.' });

  await fetchPage(address, { ...web, userAgent: userAgent('The Ostra Timeline', 'https://ostra.example.org/') });

  assert.equal(
    requests[0]!.headers['user-agent'],
    'the-ostra-timeline/1.0 (+https://ostra.example.org/; checks the sources of a timeline)',
  );
});

test('decodes a page as its header says', async (t) => {
  const { web } = await localWeb(t, {
    [page]: (_, response) =>
      void response
        .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
        .end(Buffer.from('Ferrán', 'latin1')),
  });

  assert.equal((await fetchPage(address, web)).html, 'Ferrán');
});

test('waits as long as a host asks for, and asks again', async (t) => {
  let times = 0;
  const { web } = await localWeb(t, {
    [page]: (_, response) =>
      void (times++ === 0
        ? response.writeHead(429, { 'retry-after': '0' }).end()
        : response.writeHead(200, { 'content-type': 'text/html' }).end('A page.')),
  });

  assert.equal((await fetchPage(address, web)).html, 'A page.');
});

const dripping = (_: unknown, response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const drip = setInterval(() => response.write('.'), 50);
  response.on('close', () => clearInterval(drip));
};
const endless = (_: unknown, response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const more = () => {
    while (!response.destroyed && response.write('x'.repeat(65_536)));
  };
  response.on('drain', more);
  more();
};
const bomb: Answer = (_, response) =>
  void response
    .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
    .end(gzipSync(Buffer.alloc(20_000_000)));

for (const { what, answer, reason, kind } of [
  { what: 'a page that is gone', answer: status(410), reason: 'there is no such page (410)', kind: 'gone' },
  {
    what: 'a host that refuses programs',
    answer: status(403),
    reason: 'the host refuses programs (403)',
    kind: 'refused',
  },
  { what: 'a page for subscribers', answer: status(402), reason: 'it wants to be paid (402)', kind: 'refused' },
  { what: 'a host that is down', answer: status(503), reason: 'the host is down (503)', kind: 'refused' },
  {
    what: 'a host that wants to be left alone for long',
    answer: status(429, { 'retry-after': '3600' }),
    reason: 'the host is asked too often (429); it says to come back in 3600 seconds',
    kind: 'refused',
  },
  {
    what: 'a file that is no page',
    answer: (_: unknown, response: ServerResponse) =>
      void response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
    reason: 'it is no page but application/pdf',
    kind: 'unusable',
  },
  {
    what: 'redirects in a circle',
    answer: led('/captain'),
    reason: 'it is redirected more than 10 times: open it in a browser',
    kind: 'unusable',
  },
  {
    what: 'a redirect into the computer’s own network',
    answer: led('http://127.0.0.1:1/secrets'),
    reason: 'it leads to http://127.0.0.1:1/secrets, which is no address of the public web',
    kind: 'unusable',
  },
  { what: 'a body without end', answer: endless, reason: 'it is larger than 8 MB', kind: 'unusable' },
  {
    what: 'a small file that unpacks to a large one',
    answer: bomb,
    reason: 'it is larger than 8 MB',
    kind: 'unusable',
  },
  {
    what: 'a page that drips',
    answer: dripping,
    reason: 'the page did not come within 1 seconds',
    kind: 'unreachable',
  },
  {
    what: 'a host that breaks off',
    answer: (_: unknown, response: ServerResponse) => void response.destroy(),
    reason: 'the host broke the connection off (UND_ERR_SOCKET)',
    kind: 'unreachable',
  },
] as { what: string; answer: Answer; reason: string; kind: string }[]) {
  test(`says why no page comes of ${what}`, async (t) => {
    const { web } = await localWeb(t, { [page]: answer });

    await assert.rejects(fetchPage(address, { ...web, timeout: 1_000 }), (fault: NoPage) => {
      assert.deepEqual({ reason: fault.message, kind: fault.kind }, { reason, kind });
      return true;
    });
  });
}

test('does not take a page whose certificate nobody vouches for', async (t) => {
  const { web } = await localWeb(t, { [page]: 'A page.' });

  await assert.rejects(fetchPage('https://gazette.example.org/captain', web), {
    message: 'its certificate is not valid (DEPTH_ZERO_SELF_SIGNED_CERT)',
    kind: 'unusable',
  });
});

test('says that there is no such host', async () => {
  const web = { dispatcher: publicHosts(), userAgent: 'test/1.0' };

  await assert.rejects(fetchPage('http://gazette.invalid/', web), (fault: NoPage) => {
    assert.equal(fault.kind, 'unreachable');
    assert.match(fault.message, /name/);
    return true;
  });
});

test('does not look up a host whose name leads into the computer’s own network', async () => {
  const fault = await new Promise<Error | null>((resolve) => lookUpPublic('localhost', { all: true }, resolve));

  assert.deepEqual({ ...fault }, { code: 'EPRIVATE' });
});

for (const [host, isInside] of [
  ['127.0.0.1', true],
  ['10.1.2.3', true],
  ['169.254.169.254', true],
  ['192.168.0.1', true],
  ['::1', true],
  ['fd00::1', true],
  ['::ffff:10.0.0.1', true],
  ['93.184.216.34', false],
  ['2606:2800:220:1::1', false],
] as const) {
  test(`${host} is ${isInside ? '' : 'not '}in a private network`, () => {
    assert.equal(isPrivate(host), isInside);
  });
}
