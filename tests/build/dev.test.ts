import assert from 'node:assert/strict';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { edit } from './build-site.ts';
import { startServer } from './dev-server.ts';

test('the dev server reports the errors it finds, and starts when they are fixed', async (t) => {
  const { site, server } = startServer(t, (copy) =>
    edit(copy, 'content/events/derby-5-3.yaml', 'kind: match', 'kind: matsch'),
  );
  await server.hasPrinted('no kind "matsch" in content/site.yaml: did you mean "match"?');

  edit(site, 'content/events/derby-5-3.yaml', 'kind: matsch', 'kind: match');

  await server.hasPrinted('The content is valid again.');
  await server.hasServed('events/derby-5-3/', /<h1/);
});

test('a typo in the file of the site is reported once, and the dev server serves the fix', async (t) => {
  const { site, server } = startServer(t);
  await server.hasServed('about/', /<h1/);
  edit(site, 'content/site.yaml', 'tagline:', 'taglin:');
  await server.hasPrinted('unknown field "taglin": did you mean "tagline"?');

  edit(site, 'content/site.yaml', /taglin:\n {2}en: .*/, 'tagline:\n  en: A fixed tagline.');

  await server.hasPrinted('The content is valid again.');
  await server.hasServed('', /A fixed tagline\./);
  assert.equal(server.printed().split('unknown field "taglin"').length, 2, server.printed());
});

test('the dev server checks files that are new, that an editor replaces when it saves, and that are gone', async (t) => {
  const { site, server } = startServer(t);
  await server.hasServed('about/', /<h1/);
  const event = 'content/events/captain-named.yaml';

  writeFileSync(join(site.root, 'content/events/final.yaml'), 'kind: match\n');
  await server.hasPrinted('content/events/final.yaml:1:1  title  missing');
  renameSync(join(site.root, 'content/events/final.yaml'), join(site.root, event));
  await server.hasPrinted(`${event}:1:1  title  missing`);
  edit(site, event, 'kind', 'kin');
  await server.hasPrinted(`${event}:1:1  kin  unknown field "kin"`);
  rmSync(join(site.root, event));

  await server.hasPrinted('no event "captain-named"');
});

test('the dev server merges at most once for a page, and shows what is edited', async (t) => {
  const { site, server } = startServer(t, (copy) =>
    edit(copy, 'src/timeline/merge/merge.ts', /^export function mergeTimeline\(.*\n/m, "$&console.log('merging');\n"),
  );
  const article = 'content/articles/courier-2019-03-10-derby.md';
  const edits = [
    ['content/events/derby-5-3.yaml', 'en: Ostra beat Brava', 'en: An edited headline', 'events/derby-5-3/'],
    [article, 'en: Ostra beat Brava', 'en: An edited claim', 'events/derby-5-3/'],
    ['content/site.yaml', 'en: One year', 'en: An edited tagline', ''],
    ['content/phases.yaml', 'en: The club plays', 'en: An edited summary', ''],
  ] as const;
  await server.hasServed('', /One year/);

  for (const [file, from, to, page] of edits) {
    edit(site, file, from, to);
    await server.hasServed(page, new RegExp(to.slice('en: '.length)));
  }
  edit(site, article, 'date: 2019-03-09', 'date: 2018-03-08');
  await server.hasPrinted('the claims have no date in common');
  // The page goes on being served as it last was, under the error.
  await server.hasServed('events/derby-5-3/', /<h1/);
  edit(site, article, 'date: 2018-03-08', 'date: 2019-03-08');
  await server.hasServed('events/derby-5-3/', /8\u00A0March 2019<\/time>/);

  const count = (line: RegExp) => server.printed().match(line)?.length ?? 0;
  const [merges, pages] = [count(/^merging$/gm), count(/\[\d{3}\] \//g)];
  assert.ok(merges > edits.length, server.printed());
  assert.ok(merges <= pages, `${merges} merges for ${pages} pages`);
});

test('what is saved while Astro cannot load the collections is shown as soon as it can', async (t) => {
  const { site, server } = startServer(t);
  await server.hasServed('about/', /<h1/);
  const definition = 'src/content.config.ts';
  edit(site, definition, 'export const collections', 'export const collections = nothing;\nconst others');
  await setTimeout(2000);
  edit(site, 'content/events/derby-5-3.yaml', 'en: Ostra beat Brava', 'en: An edited headline');
  await setTimeout(2000);

  edit(site, definition, 'export const collections = nothing;\nconst others', 'export const collections');

  await server.hasServed('events/derby-5-3/', /An edited headline/);
});

test('the dev server has the files for reference managers, at the addresses that the pages give', async (t) => {
  const { server } = startServer(t);

  await server.hasServed('sources.bib', /^@\w+\{/);
  await server.hasServed('sources.json', /^\[\s*\{\s*"id"/);
  for (const file of ['sources', 'events/derby-5-3/cite', 'es/events/derby-5-3/cite'])
    await server.hasServed(`${file}.ris`, /^TY {2}- /);
});
