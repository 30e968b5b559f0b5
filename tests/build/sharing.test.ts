import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { buildSite, copyProject, edit, filesIn, smallContent, type ProjectCopy } from './build-site.ts';

const origin = 'https://example.org';
const base = '/chess/';
const environment = {
  SITE_ORIGIN: origin,
  BASE_PATH: base,
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'someone/chess',
};

/** The small timeline of the fixtures, whose derby and one of whose articles have had other ids, and whose one key moment has no day. */
function copyWithAliases(): ProjectCopy {
  const copy = copyProject(smallContent);
  edit(copy, 'content/events/derby-5-3.yaml', 'added:', 'aliases: [derby]\nadded:');
  edit(copy, 'content/articles/courier-2019-03-10-derby.md', 'claims:', 'aliases: [courier-2019-03-09-derby]\nclaims:');
  edit(copy, 'content/permalinks.txt', 'events/derby-5-3', 'events/derby');
  edit(copy, 'content/permalinks.txt', 'courier-2019-03-10', 'courier-2019-03-09');
  const captain = join(copy.root, 'content/events/captain-named.yaml');
  appendFileSync(captain, 'date: 2019-02\nkey: true\nshort: { en: Captain, es: Capitana }\n');
  return copy;
}

const copy = copyWithAliases();
let files: Map<string, Buffer>;
before(() => {
  const built = buildSite(copy, environment);
  assert.equal(built.status, 0, built.printed);
  files = filesIn(copy.dist);
});

const htmlOf = (path: string) => fromHtml(files.get(path)?.toString() ?? '');

/** The file that an absolute address of the site leads to. */
function fileAt(address: string): string {
  const { origin: host, pathname } = new URL(address);
  assert.equal(host, origin, address);
  assert.ok(pathname.startsWith(base), address);
  return pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html');
}

for (const [former, present] of [
  ['events/derby/', 'events/derby-5-3/'],
  ['es/events/derby/', 'es/events/derby-5-3/'],
  ['sources/courier-2019-03-09-derby/', 'sources/courier-2019-03-10-derby/'],
  ['es/sources/courier-2019-03-09-derby/', 'es/sources/courier-2019-03-10-derby/'],
] as const) {
  test(`the former address ${former} leads on without a script, and is no page of its own to search engines`, () => {
    const page = htmlOf(`${former}index.html`);

    assert.equal(selectAll('meta[http-equiv="refresh"]', page)[0]?.properties['content'], `0; url=${base}${present}`);
    assert.equal(selectAll('link[rel="canonical"]', page)[0]?.properties['href'], origin + base + present);
    assert.equal(selectAll('meta[name="robots"]', page)[0]?.properties['content'], 'noindex');
    assert.equal(selectAll('main a', page)[0]?.properties['href'], base + present);
  });
}

for (const prefix of ['', 'es/']) {
  for (const at of [
    (id: string) => `embed/${id}/index.html`,
    (id: string) => `oembed/${id}.json`,
    (id: string) => `cards/${id}.png`,
    (id: string) => `events/${id}/cite.ris`,
  ]) {
    test(`what other sites have of an entry stays where it was, as it is today: ${prefix}${at('derby')}`, () => {
      const present = files.get(prefix + at('derby-5-3'));

      assert.ok(present);
      assert.ok(files.get(prefix + at('derby'))?.equals(present));
    });
  }
}

test('a former id leads to the entry in its place on the timeline', () => {
  for (const path of ['index.html', 'es/index.html']) {
    const [entry] = selectAll('article.entry:has(#derby)', htmlOf(path));

    assert.equal(selectAll('h3[id="derby-5-3"]', entry).length, 1, path);
  }
});

test('an id that is published no more and has no alias stops the build', () => {
  const broken = copyWithAliases();
  edit(broken, 'content/events/derby-5-3.yaml', 'aliases: [derby]', '');

  const { status, printed } = buildSite(broken);

  assert.equal(status, 1);
  assert.match(printed, /content\/permalinks\.txt:2:1 {2}"derby" was published, and its links are now broken/);
});

test('a headline that is too long for its card stops the build before it begins', () => {
  const overlong = copyWithAliases();
  edit(overlong, 'content/events/derby-5-3.yaml', 'es: Ostra vence', `es: ${'Ostra vence y '.repeat(40)}vence`);
  mkdirSync(overlong.dist);

  const { status, printed } = buildSite(overlong);

  assert.equal(status, 1);
  assert.match(
    printed,
    /^content\/events\/derby-5-3\.yaml:4:7 {2}title\.es {2}"Ostra vence y [^"]*… has 577 characters, too many for a card/m,
  );
  assert.deepEqual([...filesIn(overlong.dist)], []);
});

test('previews and data for search engines hold absolute addresses of what is there', () => {
  const pages = [...files.keys()].filter((path) => path.endsWith('index.html') && !/^(es\/)?embed\//.test(path));
  let followed = 0;
  for (const path of pages) {
    const page = htmlOf(path);
    const previews = selectAll('meta[property="og:url"], meta[property="og:image"]', page);
    const data = selectAll('script[type="application/ld+json"]', page).map((script) => toString(script));
    const own = data.flatMap((text) => [...text.matchAll(/"(https:\/\/example\.org[^"]*)"/g)].map(([, url]) => url!));
    for (const address of [...previews.map(({ properties }) => String(properties['content'])), ...own]) {
      assert.ok(files.has(fileAt(address)), `${path}: ${address}`);
      followed++;
    }
  }
  assert.ok(followed > 60, `only ${followed} addresses were followed`);
});

test('every entry has a card, a frame and an oEmbed document that finds them, in each language', () => {
  for (const language of ['', 'es/']) {
    for (const id of ['captain-named', 'derby-5-3']) {
      const link = selectAll('link[type="application/json+oembed"]', htmlOf(`${language}events/${id}/index.html`))[0];
      const document = JSON.parse(files.get(fileAt(String(link?.properties['href'])))?.toString() ?? '{}');
      const [frame] = selectAll('iframe', fromHtml(document.html, { fragment: true }));

      assert.equal(fileAt(document.thumbnail_url), `${language}cards/${id}.png`);
      assert.equal(fileAt(String(frame?.properties['src'])), `${language}embed/${id}/index.html`);
      for (const file of [`${language}cards/${id}.png`, `${language}embed/${id}/index.html`])
        assert.ok(files.has(file));
    }
  }
});

test('every embed code on the page of all that can be followed shows a list that is there, without a script', () => {
  for (const language of ['', 'es/']) {
    const codes = selectAll('.follow code', htmlOf(`${language}follow/index.html`));
    const frames = codes.map((code) => selectAll('iframe', fromHtml(toString(code), { fragment: true }))[0]!);

    const shown = frames.map(({ properties }) => fileAt(String(properties['src'])));
    assert.deepEqual(
      shown.map((file) => file.replace(`${language}embed/`, '')),
      [
        'index.html',
        'kind/match/index.html',
        'kind/appointment/index.html',
        'phase/winter/index.html',
        'phase/spring/index.html',
        'competition/valley-league/index.html',
      ],
    );
    for (const file of shown) {
      const page = htmlOf(file);
      const links = selectAll('main a', page).map(({ properties }) => String(properties['href']));
      assert.ok(links.length > 1, file);
      for (const link of links) assert.ok(files.has(fileAt(link)), `${file}: ${link}`);
      assert.equal(selectAll('script', page).length, 0, file);
      assert.equal(selectAll('base[target="_top"], meta[name="robots"][content="noindex"]', page).length, 2, file);
    }
  }
});

test('the frame of the timeline dates a month as a month', () => {
  const [time] = selectAll('.moments time', htmlOf('embed/index.html'));

  assert.equal(time?.properties['dateTime'], '2019-02');
});

test('the sitemap lists every page that search engines may show, and no other', () => {
  const sitemap = files.get('sitemap.xml')?.toString() ?? '';
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => fileAt(address!));
  const shown = [...files.keys()]
    .filter((path) => path.endsWith('.html'))
    .filter((path) => selectAll('meta[name="robots"][content="noindex"]', htmlOf(path)).length === 0);

  assert.deepEqual(listed.sort(), shown.sort());
});

test('robots.txt names the sitemap', () => {
  assert.match(files.get('robots.txt')?.toString() ?? '', /^Sitemap: https:\/\/example\.org\/chess\/sitemap\.xml$/m);
});

test('the manifest names icons that are there, in the sizes it says', () => {
  const manifest = JSON.parse(files.get('site.webmanifest')?.toString() ?? '{}');

  assert.equal(manifest.start_url, base);
  assert.deepEqual(
    manifest.icons.map(({ sizes }: { sizes: string }) => sizes),
    ['any', '180x180', '192x192', '512x512'],
  );
  for (const { src, sizes, type } of manifest.icons) {
    const icon = files.get(src.slice(base.length));
    assert.ok(icon, src);
    if (type === 'image/png') assert.equal(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`, sizes);
  }
});

test('entries and articles lead to a form of the repository, filled in', () => {
  for (const [path, id] of [
    ['es/events/derby-5-3/', 'derby-5-3'],
    ['sources/courier-2019-03-10-derby/', 'courier-2019-03-10-derby'],
  ] as const) {
    const [link] = selectAll('a[href^="https://github.com/someone/chess/issues/new"]', htmlOf(`${path}index.html`));

    const { searchParams } = new URL(String(link?.properties['href']));
    assert.deepEqual(Object.fromEntries(searchParams), {
      template: 'correction.yml',
      id,
      address: origin + base + path,
    });
  }
});

test('where the repository is not known, no form is offered', () => {
  const unknown = copyWithAliases();

  const { status, printed } = buildSite(unknown, { GITHUB_REPOSITORY: '', GITHUB_SERVER_URL: '' });

  assert.equal(status, 0, printed);
  assert.doesNotMatch(readFileSync(join(unknown.dist, 'events/derby-5-3/index.html'), 'utf8'), /issues\/new|Suggest/);
});

test('the forms have the fields that the links fill in', () => {
  const form = readFileSync(join(import.meta.dirname, '../../.github/ISSUE_TEMPLATE/correction.yml'), 'utf8');

  assert.match(form, /^ {4}id: id$/m);
  assert.match(form, /^ {4}id: address$/m);
});
