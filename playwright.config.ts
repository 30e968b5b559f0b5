import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './tests/find-browser.ts';

const executablePath = findBrowser();

/**
 * The browser tests: a real Chromium on built sites, served as GitHub Pages serves them. The sites are those of two small
 * timelines for tests and, in `tests/site/` and `tests/this-timeline/`, the one in `dist/`.
 */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['pages/*.spec.ts', 'site/*.spec.ts', 'this-timeline/*.spec.ts'],
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // The machine may have other work to do.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['dot'], ['./tests/report-total.ts']],
  use: {
    // A page in a context of its own costs as much as two visits. Storage, cookies, cache, routes and scripts are cleared
    // after each test.
    reuseContext: true,
    // Of the small timeline; a spec of another site names its own.
    baseURL: `http://127.0.0.1:${process.env['FOOTBALL_PORT']}`,
    launchOptions: { args: browserArguments, ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: 'node tests/serve-sites.ts own football without-matches',
    // The ports are free ones; tests/pages/sites.ts finds them in the environment.
    wait: {
      stdout: /own (?<own_port>\d+), football (?<football_port>\d+), without-matches (?<without_matches_port>\d+)/,
    },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    timeout: 600_000,
  },
});
