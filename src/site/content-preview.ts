import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import type { Reading } from '../check/read-content.ts';
import { loaderName, type ReadingListener } from './content-loader.ts';
import { overlayFor } from './error-overlay.ts';
import { forgetContent } from './forget-content.ts';
import { isForPage, requestGate } from './request-gate.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** How often the files are polled, in milliseconds. */
const interval = 200;

/** Makes a browser load its page again. */
const reload = { type: 'full-reload', path: '*' } as const;

/** How long to wait for further changes, in milliseconds: switching branches touches many files. */
const debounce = 40;

/**
 * Astro integration for the dev server: a saved change in `content/` appears on every open page, and an error is shown over
 * the page until it is fixed.
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
 * Keeps the pages of a dev server up to date with the content.
 *
 * @param load loads the collections from the files
 * @returns a function to call at the start and after every change of a file
 */
function previewContent(root: string, server: Server, load: (listener: ReadingListener) => Promise<void>): () => void {
  const { hot } = server.environments.client;
  const gate = requestGate(server.middlewares, () => newPages++);
  // Until the content has been read, nobody knows whether there is any for a page.
  void gate.close();
  let hasContent = false;
  server.middlewares.use((request, response, next) => {
    if (hasContent || !isForPage(request)) next();
    else response.writeHead(500, { 'content-type': 'text/html' }).end(blankPage(server.config.base));
  });
  // Pages that were asked for since the content changed and that have not connected yet.
  let newPages = 0;
  let shown: Reading | undefined;
  let isChanged = false;
  let isReading = false;
  let failure = '';

  async function read(): Promise<void> {
    isReading = true;
    while (isChanged) {
      await setTimeout(debounce);
      isChanged = false;
      // Modules cannot be replaced while a page that loads them is being made.
      await gate.close();
      const reading = await readOnce();
      gate.open();
      if (!reading) {
        isChanged = true;
        await setTimeout(interval);
      }
    }
    isReading = false;
  }

  /**
   * Reads the content and passes it to the pages.
   *
   * @returns null if it must be tried again: Astro does not load while the definition of the collections has an error, and
   *   a file may be deleted between listing and reading
   */
  async function readOnce(): Promise<Reading | null> {
    let reading: Reading | null = null;
    try {
      await load({ onReading: (found) => (reading = show(found)) });
      failure = '';
    } catch (error) {
      if (String(error) !== failure)
        console.error(`The content could not be read, and is read again: ${String(error)}`);
      failure = String(error);
      return null;
    }
    if (shown?.content) forgetContent(server);
    hasContent ||= Boolean(shown?.content);
    return reading;
  }

  function show(reading: Reading): Reading {
    // Astro makes browsers load their page again when it has written what changed, which may be nothing after an error.
    const message = overlayFor(root, reading) ?? (shown?.content ? null : reload);
    // Vite keeps a message that nobody receives for the next page to connect, when it may be out of date.
    if (message) for (const client of server.ws.clients) client.send(message);
    newPages = 0;
    return (shown = reading);
  }

  hot.on('vite:client:connect', (_, client) => {
    const overlay = shown && overlayFor(root, shown);
    if (overlay) client.send(overlay);
    // The page was rendered before the content changed and has connected since.
    else if (newPages === 0) client.send(reload);
    newPages = Math.max(0, newPages - 1);
  });

  return () => {
    isChanged = true;
    if (!isReading) void read();
  };
}

/**
 * A page without content, for the overlay with what is wrong. Astro’s own error would take the place of the overlay, also
 * one about an icon that a browser asks for.
 */
const blankPage = (base: string): string =>
  `<!doctype html><title>No content</title><link rel="icon" href="data:,"><script type="module" src="${base}@vite/client"></script>`;

/**
 * Looks at all files of a folder again and again. Events of the file system are lost on a machine with much to do, and with
 * them a save; what a file is can be seen at any time.
 */
function watchFiles(folder: string, onChange: () => void): NodeJS.Timeout {
  const look = () => {
    try {
      return statesIn(folder).join();
    } catch {
      // A folder has gone while it was being listed.
      return '';
    }
  };
  let seen = look();
  return setInterval(() => {
    const now = look();
    if (now === seen) return;
    seen = now;
    onChange();
  }, interval).unref();
}

function statesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return statesIn(path);
    const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? {};
    return [`${path} ${mtimeMs} ${size}`];
  });
}
