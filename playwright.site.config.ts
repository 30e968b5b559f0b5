import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

/** Only the tests that hold for any content, of the site in `dist/`. */
export default defineConfig(config, {
  testMatch: 'site/*.spec.ts',
  webServer: { command: 'node tests/serve-sites.ts own', wait: { stdout: /own (?<own_port>\d+)/ } },
});
