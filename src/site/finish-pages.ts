import type { AstroIntegration } from 'astro';
import { finishPage } from './finish-page.ts';

/** How often the progress of a long build is printed, in milliseconds. */
const interval = 5_000;

/**
 * Astro integration that finishes each page of a build before it is written (see {@link finishPage}), and prints how many
 * files are left instead of a line for each.
 */
export function finishPages(): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const level = logger.options.level;
        let left = 0;
        let all = 0;
        let nextLine = 0;
        setPrerenderer((renderer) => ({
          ...renderer,
          async getStaticPaths() {
            const paths = await renderer.getStaticPaths();
            left = all = paths.length;
            nextLine = Date.now() + interval;
            // Only warnings and errors of Astro, until all files are written.
            if (level === 'info') logger.options.level = 'warn';
            return paths;
          },
          async render(request, options) {
            if (level === 'info' && Date.now() > nextLine) {
              console.log(`${left.toLocaleString('en')} of ${all.toLocaleString('en')} files left`);
              nextLine = Date.now() + interval;
            }
            left--;
            const rendered = await renderer.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            if (!response.headers.get('content-type')?.startsWith('text/html')) return rendered;
            return new Response(finishPage(await response.text()), response);
          },
          async teardown() {
            logger.options.level = level;
            await renderer.teardown?.();
          },
        }));
      },
    },
  };
}
