import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { astro, copyProject, smallContent, type ProjectCopy } from './build-site.ts';

const address = /http:\/\/localhost:\d+\//;

/** How long a dev server may take for anything, in milliseconds. */
const timeout = 120_000;

/**
 * Starts `astro dev` in a copy of the project, for as long as the test lasts.
 *
 * @param prepare what to change in the copy before
 * @param content the folder to take `content/` from
 */
export function startServer(
  t: TestContext,
  prepare: (site: ProjectCopy) => void = () => {},
  content: string = smallContent,
) {
  // Before the copy is made, so that it is removed after the last that writes into it has gone.
  t.after(async () => {
    running.kill();
    if (running.exitCode === null) await once(running, 'exit');
  });
  const site = copyProject(content);
  prepare(site);
  const running = spawn(process.execPath, [astro, 'dev', '--port', '0'], {
    cwd: site.root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  let printed = '';
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (text) => (printed += text));
  const until = async (holds: () => boolean | Promise<boolean>, what: string) => {
    for (const end = Date.now() + timeout; !(await holds()); await setTimeout(50)) {
      assert.equal(running.exitCode, null, `the dev server has ended:\n${printed}`);
      assert.ok(Date.now() < end, `${what} did not come:\n${printed}`);
    }
  };
  const originOf = async () => {
    await until(() => address.test(printed), 'the address');
    return address.exec(printed)![0];
  };
  const server = {
    printed: () => printed,
    /** Waits until the server has printed a text, after as many letters as it had printed before. */
    hasPrinted: (text: string, after = 0) => until(() => printed.includes(text, after), text),
    hasServed: async (path: string, text: RegExp) => {
      const origin = await originOf();
      await until(async () => text.test(await pageAt(origin + path)), String(text));
    },
    /** Where the server answers, with a slash at the end. */
    origin: originOf,
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
