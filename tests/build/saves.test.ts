import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../find-browser.ts';
import { folders } from '../timelines.ts';
import { startServer } from './dev-server.ts';

// An editor saves again and again, and looks at a page that stands in a browser and is never reloaded by hand.

/** How long a save may take to be seen before it counts as lost, in milliseconds. */
const timeout = 30_000;

/** The page that the browser stands on: what is saved in each of the files is on it. */
const pageOfEntry = 'events/opening-1904/';

/**
 * The files that are saved in turn: a text that stands in them, what it is replaced by in a valid save and in a faulty
 * one, and what must be seen then.
 */
const files = [
  {
    file: 'content/events/opening-1904.yaml',
    text: 'kind: opening\ntitle:\n  en: The bridge is opened',
    valid: (save: string) => `kind: opening\ntitle:\n  en: The bridge of ${save}`,
    shown: (save: string) => `The bridge of ${save}`,
    faulty: (save: string) => `kind: opening-${save}\ntitle:\n  en: The bridge is opened`,
    line: (save: string) =>
      `:1:7  kind  no kind "opening-${save}" in content/site.yaml: write one of plan, works, opening`,
  },
  {
    file: 'content/articles/mercury-1904-09-05-opening.md',
    text: 'en: Two thousand people',
    valid: (save: string) => `en: ${save} people`,
    shown: (save: string) => `${save} people`,
    faulty: (save: string) => `en: Two thousand: ${save}`,
    line: () => ':13:11  not YAML: a text that contains a colon and a space: put the whole text in quotes',
  },
  {
    file: 'content/site.yaml',
    text: 'en: The Alder Bridge,',
    valid: (save: string) => `en: The Alder Bridge ${save},`,
    shown: (save: string) => `The Alder Bridge ${save}`,
    faulty: (save: string) => `ne: The Alder Bridge ${save},`,
    line: () => ':2:8  title.en  missing: write the name of the timeline in English',
  },
];

/** How many saves come at once, so that only what the last one gives can be seen, and the pause after that is seen, in seconds. */
const rounds = [
  ...[4, 3, 5].map((saves) => ({ saves, pause: 0 })),
  ...Array.from({ length: 10 }, () => ({ saves: 1, pause: 0.3 })),
  ...Array.from({ length: 6 }, () => ({ saves: 1, pause: 1 })),
  ...Array.from({ length: 2 }, () => ({ saves: 1, pause: 3 })),
];

for (const [machine, bound] of [
  ['a machine with nothing else to do', 5],
  ['a machine whose cores are all busy', 15],
] as const) {
  test(`the dev server shows every save and loses none on ${machine}`, async (t) => {
    const { site, server } = startServer(t, undefined, join(folders['without-matches'], 'content'));
    const page = await openBrowser(t);
    await page.goto((await server.origin()) + pageOfEntry);
    if (bound > 5) keepCoresBusy(t);
    const originals = files.map(({ file }) => readFileSync(join(site.root, file), 'utf8'));
    const taken: number[] = [];
    let count = 0;

    /** Saves a file in its next state, and gives what waits until that is seen. */
    const save = () => {
      const isFaulty = count % 2 === 0;
      const index = Math.floor(count / 2) % files.length;
      // Some editors write into the file, others put a new one in its place.
      const isReplaced = count % 4 > 1;
      const name = `save-${++count}`;
      const { file, text, ...made } = files[index]!;
      const path = join(site.root, file);
      const changed = originals[index]!.replace(text, isFaulty ? made.faulty(name) : made.valid(name));
      assert.notEqual(changed, originals[index]);
      const printed = server.printed().length;
      const start = performance.now();
      writeFileSync(isReplaced ? `${path}~` : path, changed);
      if (isReplaced) renameSync(`${path}~`, path);
      const line = file + made.line(name);
      const texts = isFaulty ? [line, name] : [made.shown(name)];
      return async () => {
        await Promise.all([
          untilShown(page, texts, isFaulty),
          isFaulty ? server.hasPrinted(line, printed) : Promise.resolve(),
        ]);
        taken.push((performance.now() - start) / 1000);
        // It stays.
        await setTimeout(100);
        await untilShown(page, texts, isFaulty);
      };
    };

    for (const { saves, pause } of rounds) {
      let untilSeen = save();
      for (let more = 1; more < saves; more++) untilSeen = save();
      await untilSeen();
      await setTimeout(pause * 1000);
    }

    const sorted = taken.toSorted((one, other) => one - other);
    const [median, longest] = [sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!];
    t.diagnostic(`${count} saves; shown after ${median.toFixed(2)} s (median), ${longest.toFixed(2)} s (longest)`);
    assert.equal(count, 30);
    assert.ok(longest < bound, `the longest took ${longest} s`);
  });
}

test('the dev server shows what is wrong with content that has never been valid, and then the page', async (t) => {
  const [{ file, text, faulty, line }] = files as [(typeof files)[0]];
  let original = '';
  const { site, server } = startServer(
    t,
    ({ root }) => {
      original = readFileSync(join(root, file), 'utf8');
      writeFileSync(join(root, file), original.replace(text, faulty('start')));
    },
    join(folders['without-matches'], 'content'),
  );
  const page = await openBrowser(t);
  await page.goto((await server.origin()) + pageOfEntry);
  await untilShown(page, [file + line('start')], true);
  // No error of Astro takes its place later.
  await setTimeout(3000);
  await untilShown(page, [file + line('start')], true);

  writeFileSync(join(site.root, file), original);

  await untilShown(page, ['The bridge is opened'], false);
});

/** Opens a page in a browser that is there while the test lasts. */
async function openBrowser(t: TestContext): Promise<Page> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({ args: browserArguments, ...(executablePath && { executablePath }) });
  t.after(() => browser.close());
  return browser.newPage();
}

/** Waits until a page has all of some texts on it, or the error over it has. */
async function untilShown(page: Page, texts: readonly string[], isFaulty: boolean): Promise<void> {
  let seen = '';
  for (const end = Date.now() + timeout; Date.now() < end; await setTimeout(20)) {
    const [error, body] = await textsOf(page);
    seen = error ?? body;
    if ((error !== null) === isFaulty && texts.every((text) => seen.includes(text))) return;
  }
  assert.fail(`the page does not show ${texts.join(' and ')}, but:\n${seen}`);
}

/** What is on a page: the error over it or null, and all that is below. */
async function textsOf(page: Page): Promise<[error: string | null, body: string]> {
  try {
    return await page.evaluate(() => [
      document.querySelector('vite-error-overlay')?.shadowRoot?.querySelector('#layout')?.textContent ?? null,
      document.body?.innerText ?? '',
    ]);
  } catch {
    // The page is being loaded again.
    return [null, ''];
  }
}

/** Runs a process for each core that does nothing but keep it busy, while the test lasts. */
function keepCoresBusy(t: TestContext): void {
  for (let core = 0; core < availableParallelism(); core++) {
    const spinning = spawn(process.execPath, ['-e', 'for (;;);']);
    t.after(() => spinning.kill());
  }
}
