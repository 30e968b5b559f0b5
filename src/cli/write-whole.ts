import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The temporary name of a file. The check ignores dotfiles. */
const beside = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.part`);

/** Writes a file atomically: if the process is killed, the file is either as before or complete. */
export function writeWhole(path: string, text: string): void {
  const part = beside(path);
  try {
    writeFileSync(part, text);
    renameSync(part, path);
  } finally {
    rmSync(part, { force: true });
  }
}

/**
 * Writes a new file atomically, see {@link writeWhole}.
 *
 * @throws if the file exists
 */
export function writeNew(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const part = beside(path);
  try {
    writeFileSync(part, text);
    linkSync(part, path);
  } finally {
    rmSync(part, { force: true });
  }
}
