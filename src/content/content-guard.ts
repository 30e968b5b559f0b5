import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { soundContent } from './sound-content.ts';

/**
 * Astro integration that checks the content before anything is made of it: a build stops with exit status 1,
 * so that no page is published for content that the check rejects; the dev server says what is wrong
 * and checks again whenever a file of the content changes.
 */
export function contentGuard(): AstroIntegration {
  let root = '.';
  return {
    name: 'content-guard',
    hooks: {
      'astro:config:setup': ({ config, command, addWatchFile }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build' && command !== 'dev') return;
        // Astro restarts the dev server when a watched file changes, which runs this hook again.
        for (const file of ['content/site.yaml', 'content/phases.yaml']) addWatchFile(new URL(file, config.root));
        if (!soundContent(root)) process.exit(1);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('change', (file) => {
          if (file.startsWith(`${root}content/`)) soundContent(root);
        });
      },
    },
  };
}
