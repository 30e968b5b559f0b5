import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Arguments for every start of the browser, so that it runs as root and makes no requests of its own. */
export const browserArguments = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a Chromium: Playwright's own if it is installed, otherwise the system's.
 *
 * @returns its path, or undefined if there is none
 */
export function findBrowser(): string | undefined {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  return systemNames.map(onPath).find((path) => path !== undefined);
}

/**
 * Finds a Chromium or gets one: from Playwright, or where that cannot be had from the system's packages.
 *
 * @throws Error that says what to do, where neither works
 */
export function ensureBrowser(): string {
  const attempts: [command: string, arguments_: string[]][] = [
    ['npx', ['playwright', 'install', 'chromium']],
    ['apt-get', ['update', '-qq']],
    ['apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']],
  ];
  for (const [command, arguments_] of attempts) {
    const found = findBrowser();
    if (found) return found;
    console.log(`No Chromium yet, trying: ${command} ${arguments_.join(' ')}`);
    spawnSync(command, arguments_, { stdio: ['ignore', 'ignore', 'ignore'], timeout: 300_000 });
  }
  const found = findBrowser();
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium, and it could not be installed. Run "npx playwright install chromium", or install the package chromium of your system, and try again.',
  );
}

function onPath(name: string): string | undefined {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch {
    return undefined;
  }
}

if (import.meta.main) {
  try {
    console.log(`Browser: ${ensureBrowser()}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
