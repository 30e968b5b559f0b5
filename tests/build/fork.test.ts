import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { before, test, type TestContext } from 'node:test';
import { serveSite } from '../serve-site.ts';
import { findDeadAddresses } from '../site/find-dead-addresses.ts';
import { followLinks } from '../site/follow-links.ts';
import { project } from '../timelines.ts';
import { copyProject, filesIn, footballContent, startBuild } from './build-site.ts';

// A fork: another timeline in place of content/, and nothing else touched. It is built twice, as a user page with the
// settings of one computer and with those of another one. In tests/pages/ a browser looks at the same timeline.

const base = '/a-fork/';
const [one, other] = [copyProject(footballContent), copyProject(footballContent)];
const printed: string[] = [];
before(async () => {
  const settings = [
    { TZ: 'Pacific/Kiritimati', LANG: 'es_MX.UTF-8', LC_ALL: 'es_MX.UTF-8' },
    { TZ: 'America/Mexico_City', LANG: 'C', LC_ALL: 'C' },
  ];
  const builds = await Promise.all(
    [one, other].map((copy, index) =>
      startBuild(copy, { ...settings[index], BASE_PATH: base, SITE_ORIGIN: 'https://someone.example.org' }),
    ),
  );
  for (const build of builds) {
    assert.equal(build.status, 0, build.printed);
    printed.push(build.printed);
  }
});

test('a fork’s content is checked and found valid', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check-content.ts'], {
    cwd: one.root,
    encoding: 'utf8',
  });

  assert.equal(status, 0, stdout + stderr);
  assert.doesNotMatch(stdout + stderr, /warning:/);
});

test('a build warns of nothing, and names no other subject than that of its content', () => {
  // Astro goes on after some errors.
  assert.doesNotMatch(printed.join(''), /\[(WARN|ERROR)\]/);
  const pages = [...filesIn(one.dist)].filter(([path]) => path.endsWith('.html'));
  assert.ok(pages.length > 100);
  const naming = pages.filter(([, html]) => /osorio|mexico|méxico/i.test(html.toString())).map(([path]) => path);
  assert.deepEqual(naming, []);
});

test('a build gives the same bytes in every time zone and locale', () => {
  const [files, others] = [filesIn(one.dist), filesIn(other.dist)];

  assert.deepEqual([...files.keys()], [...others.keys()]);
  const different = [...files].filter(([path, bytes]) => !bytes.equals(others.get(path)!)).map(([path]) => path);
  assert.deepEqual(different, []);
});

test('the pages of a fork are valid HTML', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      join(project, 'node_modules/html-validate/bin/html-validate.mjs'),
      '--config',
      '.htmlvalidate.json',
      '--max-warnings',
      '0',
      one.dist,
    ],
    { cwd: project, encoding: 'utf8' },
  );

  assert.equal(status, 0, stdout);
});

test('every address of a fork below a path leads to a page and a place in it, none by a redirect', async (t) => {
  const { broken, followed } = await followLinks(await serve(t, one.dist), base);

  assert.deepEqual(broken, []);
  assert.deepEqual(findDeadAddresses(filesIn(one.dist), 'https://someone.example.org', base), []);
  assert.ok(followed > 300, `only ${followed} links were followed`);
});

async function serve(t: TestContext, dist: string): Promise<string> {
  const { server, origin } = await serveSite(dist, base);
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return origin;
}
