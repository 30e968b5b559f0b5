import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { LinkChecker, LinkState } from 'linkinator';
import { serveSite } from '../serve-site.ts';
import { buildSite, copyProject, filesIn } from './build-site.ts';
import { findDeadAddresses } from './find-dead-addresses.ts';

const copy = copyProject();

/** Follows every link of the site from its front page, as a visitor would, and gives those that are broken or redirected. */
async function followLinks(base: string, port: number): Promise<{ broken: string[]; followed: number }> {
  const { server, origin } = await serveSite(copy.dist, base, port);
  try {
    const { links } = await new LinkChecker().check({
      path: origin + base,
      recurse: true,
      redirects: 'error',
      concurrency: 20,
      linksToSkip: async (link) => !link.startsWith(origin),
    });
    const followed = links.filter(({ state }) => state !== LinkState.SKIPPED);
    const broken = followed.filter(({ state }) => state === LinkState.BROKEN).map(({ url }) => url.replace(origin, ''));
    return { broken: [...new Set(broken)].sort(), followed: followed.length };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

for (const { base, port } of [
  { base: '/', port: 4331 },
  { base: '/osorio-timeline/', port: 4332 },
]) {
  test(`every address leads to a page and a place in it, none by a redirect, under the base ${base}`, async () => {
    const origin = `http://127.0.0.1:${port}`;
    const built = buildSite(copy, { BASE_PATH: base, SITE_ORIGIN: origin });
    assert.equal(built.status, 0, built.printed);

    const { broken, followed } = await followLinks(base, port);
    const dead = findDeadAddresses(filesIn(copy.dist), origin, base);

    assert.deepEqual(broken, []);
    assert.deepEqual(dead, []);
    assert.ok(followed > 900, `only ${followed} links were followed`);
  });
}

test('links that lead nowhere are noticed', async () => {
  const page = join(copy.dist, 'about/index.html');
  const planted = ['gone/', '#gone', 'sources']
    .map((address) => `<a href="/osorio-timeline/${address}">x</a>`)
    .join('');
  writeFileSync(page, readFileSync(page, 'utf8').replace('</main>', `${planted}</main>`));

  const { broken } = await followLinks('/osorio-timeline/', 4333);
  const dead = findDeadAddresses(filesIn(copy.dist), 'http://127.0.0.1:4332', '/osorio-timeline/');

  assert.deepEqual(broken, ['/osorio-timeline/gone/', '/osorio-timeline/sources']);
  assert.deepEqual(
    dead.map(({ address }) => address),
    ['/osorio-timeline/gone/', '/osorio-timeline/#gone', '/osorio-timeline/sources'],
  );
});

for (const [name, text] of [
  ['feed.xml', '<id>http://localhost/gone/</id><id>http://localhost/</id>'],
  ['feed.json', '{"html":"<a href=\\"http://localhost/gone/\\">x</a>","id":"http://localhost/"}'],
  ['timeline.csv', 'derby,http://localhost/gone/,http://localhost/\r\n'],
  ['timeline.ics', 'UID:http://localhost/\r\nDESCRIPTION:see\\, http://localhost/go\r\n ne/\\nmore\r\n'],
  ['sources.bib', '  url = {http://localhost/gone/},\n  note = {http://localhost/},\n'],
  ['sources.ris', 'UR  - http://localhost/gone/\r\nAV  - http://localhost/\r\n'],
] as const) {
  test(`an address in ${name} that leads nowhere is noticed`, () => {
    const files = new Map([
      ['index.html', Buffer.from('<!doctype html>')],
      [name, Buffer.from(text)],
    ]);

    assert.deepEqual(findDeadAddresses(files, 'http://localhost', '/'), [
      { file: name, address: 'http://localhost/gone/' },
    ]);
  });
}

test('an address in a feed whose page lacks the place it names is noticed', () => {
  const files = new Map([
    ['index.html', Buffer.from('<!doctype html><p id="source-1">')],
    ['feed.json', Buffer.from('"http://localhost/#source-1" "http://localhost/#source-2"')],
  ]);

  assert.deepEqual(findDeadAddresses(files, 'http://localhost', '/'), [
    { file: 'feed.json', address: 'http://localhost/#source-2' },
  ]);
});
