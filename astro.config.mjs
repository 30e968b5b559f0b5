import { defineConfig } from 'astro/config';
import { finishPages } from './src/site/finish-pages.ts';
import { contentPreview } from './src/site/content-preview.ts';

// The deploy workflow fills these in from what GitHub Pages says of the repository, so that a fork needs no edit.
const { SITE_ORIGIN = 'http://localhost:4321', BASE_PATH = '/' } = process.env;

/** Names that say where a script comes from would be longer than some scripts. */
const scriptNames = '_astro/[hash:6].js';

export default defineConfig({
  site: SITE_ORIGIN,
  base: BASE_PATH || '/',
  trailingSlash: 'always',
  // What a build keeps for the next one stays with the project, also where node_modules is shared.
  cacheDir: './.astro/cache',
  vite: {
    cacheDir: './.astro/vite',
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: scriptNames } } },
    build: {
      // Scripts are fetched, and once: beside the hash of an inline one Chromium would not take the speculation rules.
      assetsInlineLimit: 0,
      // What a script loads later is small and without styles: nothing is gained by asking for it in advance.
      modulePreload: false,
    },
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: scriptNames } } } } },
  },
  integrations: [contentPreview(), finishPages()],
  markdown: { syntaxHighlight: false },
  build: {
    // What a reader sees first comes in one response.
    inlineStylesheets: 'always',
  },
  security: {
    csp: {
      // The rules by which a browser may fetch a page before it is opened are data, and the same on every page.
      scriptDirective: { resources: ["'self'", "'inline-speculation-rules'"] },
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  devToolbar: { enabled: false },
});
