import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after } from 'node:test';

const project = join(import.meta.dirname, '../..');

/** The command `astro`, for Node to run. */
export const astro = join(project, 'node_modules/astro/bin/astro.mjs');

const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** The small sound content of the fixtures. */
export const smallContent = join(project, 'tests/fixtures/content-check/base/content');

/** A copy of the project in a folder of its own, so that a test can change it and build it. */
export type ProjectCopy = { root: string; dist: string };

/**
 * Copies the project. The copy is removed after the test that asks for it, or after all where none of them does.
 *
 * @param content a folder to take `content/` from instead
 */
export function copyProject(content?: string): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'timeline-'));
  after(() => rmSync(root, { recursive: true, force: true }));
  for (const part of parts) cpSync(join(project, part), join(root, part), { recursive: true });
  if (content) {
    rmSync(join(root, 'content'), { recursive: true });
    cpSync(content, join(root, 'content'), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
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

/** Builds a copy of the project with `astro build`, and gives its exit status and all that it printed. */
export function buildSite(
  { root }: ProjectCopy,
  environment: Record<string, string> = {},
): { status: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  return { status, printed: stdout + stderr };
}

/** All files below a folder, by their path in it. */
export function filesIn(folder: string): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  return new Map(
    paths
      .filter((path) => statSync(path).isFile())
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path)]),
  );
}
