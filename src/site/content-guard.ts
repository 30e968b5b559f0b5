import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publishableContent } from '../check/publishable-content.ts';

/** How long after a change the next may come and still be checked together with it, in milliseconds. */
const patience = 100;

/**
 * Astro integration that checks the content before anything is made of it. A build of faulty content stops with exit
 * status 1, so that no page is published for what the check rejects. A dev server starts as soon as the content is sound;
 * from then on faults are told whenever a file of the content is added, changed or removed, and when they are gone; the server goes on.
 */
export function contentGuard(): AstroIntegration {
  return {
    name: 'content-guard',
    hooks: {
      'astro:config:setup': async ({ config, command, isRestart }) => {
        const root = fileURLToPath(config.root);
        if (command === 'build' && !(await publishableContent(root))) process.exit(1);
        if (command === 'dev' && !isRestart) await watchContent(root);
      },
    },
  };
}

/** Checks the content, and again after every change for as long as the process lives. Resolves once it is sound. */
function watchContent(root: string): Promise<void> {
  return new Promise((resolve) => {
    let sound = true;
    const check = async () => {
      const before = sound;
      sound = (await publishableContent(root)) !== null;
      if (sound && !before) console.log('The content is sound again.');
      if (sound) resolve();
    };
    let soon: NodeJS.Timeout | undefined;
    for (const folder of contentFolders(root)) {
      watch(folder, () => {
        // Who changes branches changes many files at once.
        clearTimeout(soon);
        soon = setTimeout(check, patience);
      });
    }
    check();
  });
}

/** Each folder is watched by itself: a watch on all below one loses every file that an editor replaces when it saves. */
function contentFolders(root: string): string[] {
  const content = join(root, 'content');
  const found = readdirSync(content, { recursive: true, withFileTypes: true });
  return [content, ...found.filter((one) => one.isDirectory()).map(({ parentPath, name }) => join(parentPath, name))];
}
