import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import type { Reading } from '../check/read-content.ts';
import { loaderName, type ReadingListener } from './content-loader.ts';
import { overlayFor } from './error-overlay.ts';
import { forgetContent } from './forget-content.ts';
import { requestGate } from './request-gate.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** How often the files are looked at, in milliseconds. */
const interval = 200;

/** How long after a change the next may come and still be read together with it, in milliseconds: a change of branch touches many files. */
const debounce = 40;

/**
 * Astro integration for the dev server: what is saved in `content/` is on every open page, or where it has an error, the
 * error is over the page until it is fixed.
 */
export function contentPreview(): AstroIntegration {
  let root = '';
  let readAgain = () => {};
  return {
    name: 'content-preview',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        const load = (context: ReadingListener) => refreshContent!({ loaders: [loaderName], context });
        readAgain = previewContent(root, server, load);
        const watching = watchFiles(join(root, 'content'), readAgain);
        server.httpServer?.once('close', () => clearInterval(watching));
      },
      'astro:server:start': () => readAgain(),
    },
  };
}

/**
 * Keeps the pages of a dev server in step with the content.
 *
 * @param load fills the collections from the files
 * @returns what to call after every change of a file, and at the start
 */
function previewContent(root: string, server: Server, load: (listener: ReadingListener) => Promise<void>): () => void {
  const { hot } = server.environments.client;
  const gate = requestGate(server.middlewares);
  let shown: Reading | undefined;
  let isChanged = false;
  let isReading = false;

  async function read(): Promise<void> {
    isReading = true;
    while (isChanged) {
      isChanged = false;
      await setTimeout(debounce);
      // While a page is being made, the modules that it loads cannot be replaced.
      await gate.close();
      await load({ onReading: show });
      if (shown?.content) forgetContent(server);
      gate.open();
    }
    isReading = false;
  }

  function show(reading: Reading): void {
    const overlay = overlayFor(root, reading);
    if (overlay) hot.send(overlay);
    else if (shown) hot.send({ type: 'full-reload', path: '*' });
    shown = reading;
  }

  hot.on('vite:client:connect', (_, client) => {
    const overlay = shown && overlayFor(root, shown);
    if (overlay) client.send(overlay);
  });

  return () => {
    isChanged = true;
    if (!isReading) void read();
  };
}

/**
 * Looks at all files of a folder again and again. Events of the file system are lost on a machine with much to do, and with
 * them a save; what a file is can be seen at any time.
 */
function watchFiles(folder: string, onChange: () => void): NodeJS.Timeout {
  const look = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => {
        const { mtimeMs, size } = statSync(join(folder, path), { throwIfNoEntry: false }) ?? {};
        return `${path} ${mtimeMs} ${size}`;
      })
      .join();
  let seen = look();
  return setInterval(() => {
    const now = look();
    if (now === seen) return;
    seen = now;
    onChange();
  }, interval).unref();
}
