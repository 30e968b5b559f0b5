import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { getSystemErrorName } from 'node:util';
import { build } from 'astro';

/*
 * Builds the site into a folder of its own, and puts it in the place of `dist/` when it is whole: whatever happens
 * meanwhile, `dist/` is a whole site or not there. If that fails it says why, with exit status 1.
 */

const building = '.astro/building';
const before = '.astro/dist-before';
const lock = '.astro/build.lock';

/** What the system says when a file cannot be written, in words, and what to do. */
const causes: Record<string, string> = {
  ENOSPC: 'the disk is full: make room',
  EDQUOT: 'your share of the disk is used up: make room',
  EFBIG: 'files may not be that large here: raise the limit',
  EACCES: 'you may not write there: change the owner or the permissions',
  EPERM: 'you may not write there: change the owner or the permissions',
  EEXIST: 'another build has just begun: wait for it',
  EROFS: 'the disk is read-only: copy the project to another one',
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));
try {
  const other = takeLock();
  if (other === null) await buildWhole();
  else fail(`This folder is being built by process ${other}: wait for it, or remove ${lock} if it is no build.`);
} catch (error) {
  const cause = causes[codeOf(error as NodeJS.ErrnoException)];
  fail(cause ? `The site could not be written, ${cause}. dist/ is as it was.` : error);
}

/** The code of a system error, also where the bundler has put it into words. */
function codeOf({ code, message }: NodeJS.ErrnoException): string {
  const [, number] = /\(os error (\d+)\)/.exec(message) ?? [];
  return number === undefined ? (code ?? '') : getSystemErrorName(-Number(number));
}

function fail(reason: unknown): void {
  console.error(reason);
  process.exitCode = 1;
}

/** Writes the number of this process into the lock, or gives that of another build of the same folder. */
function takeLock(): number | null {
  mkdirSync('.astro', { recursive: true });
  const other = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : null;
  if (other && isRunning(other)) return other;
  // What a build that was killed has left.
  cleanUp();
  writeFileSync(lock, String(process.pid), { flag: 'wx' });
  return null;
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function buildWhole(): Promise<void> {
  // Also where the content has errors, for which the loaders end the process.
  process.on('exit', cleanUp);
  await build({ outDir: building });
  if (existsSync('dist')) renameSync('dist', before);
  renameSync(building, 'dist');
}

function cleanUp(): void {
  if (!existsSync('dist') && existsSync(before)) renameSync(before, 'dist');
  for (const path of [building, before]) rmSync(path, { recursive: true, force: true });
  rmSync(lock, { force: true });
}
