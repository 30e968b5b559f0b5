import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesIn } from '../build/build-site.ts';
import { serveSite } from '../serve-site.ts';
import { project, readTimeline } from '../timelines.ts';
import { findDeadAddresses } from './find-dead-addresses.ts';
import { followLinks } from './follow-links.ts';

const dist = join(project, 'dist');

test('every address of the site in dist/ leads to a page and a place in it, none by a redirect', async (t) => {
  assert.ok(existsSync(dist), 'there is no dist/: run npm run build');
  const { entries, articles } = readTimeline('own');
  const { server, origin } = await serveSite(dist);
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });

  const { broken, followed } = await followLinks(origin, '/');
  const dead = findDeadAddresses(filesIn(dist), 'http://localhost:4321', '/');

  assert.deepEqual(broken, []);
  assert.deepEqual(dead, []);
  assert.ok(followed > 2 * (entries.length + articles.length), `only ${followed} links were followed`);
});
