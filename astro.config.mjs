import { defineConfig } from 'astro/config';
import { contentGuard } from './src/content/content-guard.ts';

// The deploy workflow fills these in from what GitHub Pages says of the repository, so that a fork needs no edit.
const { SITE_ORIGIN = 'http://localhost:4321', BASE_PATH = '/' } = process.env;

export default defineConfig({
  site: SITE_ORIGIN,
  base: BASE_PATH || '/',
  trailingSlash: 'always',
  // What a build keeps for the next one stays with the project, also where node_modules is shared.
  cacheDir: './.astro/cache',
  vite: { cacheDir: './.astro/vite' },
  integrations: [contentGuard()],
  markdown: { syntaxHighlight: false },
  build: {
    // What a reader sees first comes in one response.
    inlineStylesheets: 'always',
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  devToolbar: { enabled: false },
});
