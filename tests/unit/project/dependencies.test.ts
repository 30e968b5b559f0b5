import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const project = join(import.meta.dirname, '../../..');
const { dependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

/** What a file imports to run, `zod` or `@date-fns/utc/utc`: its types alone are gone by then. */
const importedModule = /^(?:import|export)\s(?!type\s)[^;]*?\sfrom\s'([^.'][^']*)'/gm;

const packageOf = (module: string) => /^(?:@[^/]+\/)?[^/]+/.exec(module)![0];

test('every package that a build needs is installed for a build', () => {
  const files = globSync(['src/**/*.{ts,astro}', 'astro.config.mjs'], { cwd: project });

  const imported = files.flatMap((file) =>
    [...readFileSync(join(project, file), 'utf8').matchAll(importedModule)].map(([, module]) => module!),
  );

  const packages = new Set(imported.filter((module) => !/^(node|astro):/.test(module)).map(packageOf));
  assert.ok(packages.size > 20, [...packages].join());
  assert.deepEqual(
    [...packages].filter((name) => !(name in dependencies)),
    [],
  );
});
