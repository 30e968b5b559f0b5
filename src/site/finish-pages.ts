import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { finishPage } from './finish-page.ts';

/**
 * A site with so many files may become too large for its host. The styles of the pages below are half of their bytes and the
 * same on all of them, so that they are in a file then. Otherwise they are in each page, and what a reader sees first comes
 * in one response, a fifth of a second earlier on a slow phone.
 */
const manyFiles = 10_000;
const pagesOfMany = /\/(?:events|sources|embed|people)\/\[id\]\.astro$/;

/** How often the progress of a long build is printed, in milliseconds. */
const interval = 5_000;

/**
 * Astro integration that finishes each page of a build before it is written (see {@link finishPage}), and prints how many
 * files are left instead of a line for each.
 */
export function finishPages(): AstroIntegration {
  let assets = '';
  /** The contents of files of styles, by their names. */
  const sheets = new Map<string, string>();
  const linkTo = (styles: string): string => {
    const name = `${createHash('sha256').update(styles).digest('hex').slice(0, 8)}.css`;
    sheets.set(name, styles);
    return assets + name;
  };
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = `${config.base}/_astro/`.replace(/\/{2,}/g, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const folder = new URL('_astro/', dir);
        await mkdir(folder, { recursive: true });
        for (const [name, styles] of sheets) await writeFile(new URL(name, folder), styles);
      },
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
            const isOfMany = all >= manyFiles && pagesOfMany.test(options.routeData.component);
            return new Response(finishPage(await response.text(), isOfMany ? linkTo : undefined), response);
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
