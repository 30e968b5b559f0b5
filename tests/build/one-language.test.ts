import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test, type TestContext } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { serveSite } from '../serve-site.ts';
import { findDeadAddresses } from '../site/find-dead-addresses.ts';
import { followLinks } from '../site/follow-links.ts';
import { folders } from '../timelines.ts';
import { publishIn } from '../unit/publish-in.ts';
import { copyProject, filesIn, startBuild } from './build-site.ts';

// A timeline in one language: `languages: [en]` in content/site.yaml, no text in another one, and no line of code changed.

const origin = 'https://bridge.example.org';
const sites = [['en', 'es', 'Español'] as const, ['es', 'en', 'English'] as const].map(
  ([language, other, otherName]) => {
    const copy = copyProject(join(folders['without-matches'], 'content'));
    publishIn(copy.root, [language]);
    return { language, other, otherName, copy };
  },
);
before(async () => {
  const builds = await Promise.all(sites.map(({ copy }) => startBuild(copy, { SITE_ORIGIN: origin })));
  for (const { status, printed } of builds) {
    assert.equal(status, 0, printed);
    assert.doesNotMatch(printed, /\[(WARN|ERROR)\]|warning:/);
  }
});

for (const { language, other, otherName, copy } of sites) {
  test(`a timeline in ${language} alone has no page, feed or redirect in ${other}, and none below its own prefix`, () => {
    const paths = [...filesIn(copy.dist).keys()];

    assert.ok(
      paths.includes('index.html') && paths.includes('feed.xml') && paths.includes('events/opening-1904/index.html'),
    );
    assert.ok(paths.includes('events/bridge-opened/index.html'), 'the redirect from a former id');
    assert.deepEqual(
      paths.filter((path) => /^(en|es)\//.test(path)),
      [],
    );
  });

  test(`a timeline in ${language} alone says so on every page, and leads to no other language`, () => {
    const pages = [...filesIn(copy.dist)].filter(([path]) => path.endsWith('.html'));
    assert.ok(pages.length > 20);

    for (const [path, html] of pages) {
      const page = fromHtml(html.toString());
      const inOther = selectAll(`[hreflang="${other}"], a[href^="/${other}/"], a[lang="${other}"]`, page);

      assert.equal(selectAll('html', page)[0]?.properties['lang'], language, path);
      assert.deepEqual(inOther, [], path);
      assert.doesNotMatch(html.toString(), new RegExp(otherName), path);
    }
  });

  test(`every address of a timeline in ${language} alone leads to a page`, async (t) => {
    const { broken, followed } = await followLinks(await serve(t, copy.dist), '/');

    assert.deepEqual(broken, []);
    assert.deepEqual(findDeadAddresses(filesIn(copy.dist), origin, '/'), []);
    assert.ok(followed > 20, `only ${followed} links were followed`);
  });
}

async function serve(t: TestContext, dist: string): Promise<string> {
  const { server, origin } = await serveSite(dist);
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return origin;
}
