import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { astro, copyProjectWith } from '../copy-project.ts';
import { folders, project } from '../timelines.ts';

export { astro };

/** Three articles about two events. */
export const smallContent = join(project, 'tests/fixtures/timelines/chess-club/content');

/** A timeline with something of every kind. */
export const footballContent = join(folders.football, 'content');

/** A copy of the project in a folder of its own, so that a test can change it and build it. */
export type ProjectCopy = { root: string; dist: string };

/**
 * Copies the project. The copy is removed after the test that asks for it, or after all where none of them does.
 *
 * @param content the folder to take `content/` from
 */
export function copyProject(content: string): ProjectCopy {
  const root = copyProjectWith(content);
  after(() => rmSync(root, { recursive: true, force: true }));
  return { root, dist: join(root, 'dist') };
}

/**
 * Replaces text in a file of a copy.
 *
 * @throws AssertionError where the file has nothing to replace
 */
export function edit({ root }: ProjectCopy, file: string, from: string | RegExp, to: string): void {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const changed = before.replace(from, to);
  assert.notEqual(changed, before, `${file} has no ${from}`);
  writeFileSync(path, changed);
}

/** Builds a copy of the project, and gives its exit status and all that it printed. */
export function buildSite(
  { root }: ProjectCopy,
  environment: Record<string, string> = {},
): { status: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  return { status, printed: stripVTControlCharacters(stdout + stderr) };
}

/** The same without waiting for it, so that two builds can run side by side. */
export async function startBuild(
  { root }: ProjectCopy,
  environment: Record<string, string> = {},
): Promise<{ status: number | null; printed: string }> {
  const build = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  let printed = '';
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (text) => (printed += text));
  const [status] = (await once(build, 'close')) as [number | null];
  return { status, printed: stripVTControlCharacters(printed) };
}

/** All files below a folder, by their relative paths. */
export function filesIn(folder: string): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  return new Map(
    paths
      .filter((path) => statSync(path).isFile())
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path)]),
  );
}
