import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { astro, copyProject, edit, smallContent, type ProjectCopy } from './build-site.ts';

test('the dev server reports the errors it finds, and starts when they are fixed', async (t) => {
  const { site, server } = startServer(t, (copy) =>
    edit(copy, 'content/events/derby-5-3.yaml', 'kind: match', 'kind: matsch'),
  );
  await server.hasPrinted('no kind "matsch": did you mean "match"?');

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

test('the dev server has the files for reference managers, at the addresses that the pages give', async (t) => {
  const { server } = startServer(t);

  for (const file of ['sources', 'events/derby-5-3/cite', 'es/events/derby-5-3/cite']) {
    await server.hasServed(`${file}.bib`, /^@\w+\{/);
    await server.hasServed(`${file}.ris`, /^TY {2}- /);
    await server.hasServed(`${file}.json`, /^\[\s*\{\s*"id"/);
  }
});

/** How long a dev server may take for anything, in milliseconds. */
const timeout = 120_000;

/**
 * Starts `astro dev` in a copy of the project with the small content, for as long as the test lasts.
 *
 * @param prepare what to change in the copy before
 */
function startServer(t: TestContext, prepare: (site: ProjectCopy) => void = () => {}) {
  // Before the copy is made, so that it is removed after the last that writes into it has gone.
  t.after(async () => {
    running.kill();
    if (running.exitCode === null) await once(running, 'exit');
  });
  const site = copyProject(smallContent);
  prepare(site);
  const running = spawn(process.execPath, [astro, 'dev', '--port', '0'], {
    cwd: site.root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  let printed = '';
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (text) => (printed += text));
  const until = async (holds: () => boolean | Promise<boolean>, what: string) => {
    for (const end = Date.now() + timeout; !(await holds()); await setTimeout(100)) {
      assert.equal(running.exitCode, null, `the dev server has ended:\n${printed}`);
      assert.ok(Date.now() < end, `${what} did not come:\n${printed}`);
    }
  };
  const server = {
    printed: () => printed,
    hasPrinted: (text: string) => until(() => printed.includes(text), text),
    hasServed: (path: string, text: RegExp) =>
      until(async () => {
        const origin = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
        return origin !== undefined && text.test(await pageAt(origin + path));
      }, String(text)),
  };
  return { site, server };
}

async function pageAt(address: string): Promise<string> {
  try {
    return await (await fetch(address, { signal: AbortSignal.timeout(5000) })).text();
  } catch {
    // The dev server leaves a page open whose making a fault has cut short.
    return '';
  }
}
