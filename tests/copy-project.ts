import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from './timelines.ts';

/** The path of the command `astro`. */
export const astro = join(project, 'node_modules/astro/bin/astro.mjs');

const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Copies everything that a build needs into a new folder, which the caller removes.
 *
 * @param content the folder to take `content/` from
 * @returns the new folder
 */
export function copyProjectWith(content: string): string {
  const root = mkdtempSync(join(tmpdir(), 'timeline-'));
  for (const part of parts) cpSync(join(project, part), join(root, part), { recursive: true });
  cpSync(content, join(root, 'content'), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  return root;
}
