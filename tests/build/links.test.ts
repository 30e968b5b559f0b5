import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { serveSite } from '../serve-site.ts';
import { buildSite, copyProject, edit, filesIn, smallContent, type ProjectCopy } from './build-site.ts';
import { findDeadAddresses } from '../site/find-dead-addresses.ts';
import { followLinks } from '../site/follow-links.ts';

/** Builds a copy of the project for an address that the system chooses, and serves it there while the test lasts. */
async function buildAndServe(t: TestContext, copy: ProjectCopy, base: string): Promise<string> {
  const { server, origin } = await serveSite(copy.dist, base);
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { status, printed } = buildSite(copy, { BASE_PATH: base, SITE_ORIGIN: origin });
  assert.equal(status, 0, printed);
  return origin;
}

test('links that lead nowhere are noticed', async (t) => {
  const copy = copyProject(smallContent);
  const origin = await buildAndServe(t, copy, '/chess/');
  const planted = ['gone/', '#gone', 'sources'].map((address) => `<a href="/chess/${address}">x</a>`).join('');
  edit(copy, 'dist/about/index.html', '</main>', `${planted}</main>`);

  const { broken } = await followLinks(origin, '/chess/');
  const dead = findDeadAddresses(filesIn(copy.dist), origin, '/chess/');

  assert.deepEqual(broken, ['/chess/gone/', '/chess/sources']);
  assert.deepEqual(
    dead.map(({ address }) => address),
    ['/chess/gone/', '/chess/#gone', '/chess/sources'],
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
