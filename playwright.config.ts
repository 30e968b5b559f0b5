import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './tests/find-browser.ts';

const executablePath = findBrowser();

/** The browser tests: a real Chromium on the built site, served as GitHub Pages serves it. */
export default defineConfig({
  testDir: 'tests/pages',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // A machine with other work to do is no fault of the site.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['dot'], ['./tests/report-total.ts']],
  use: {
    baseURL: 'http://127.0.0.1:4322',
    launchOptions: { args: browserArguments, ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: 'node tests/serve-site.ts dist 4322',
    url: 'http://127.0.0.1:4322/',
    reuseExistingServer: false,
  },
});
