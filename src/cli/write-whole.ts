import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where a file is written before it has its name. The check passes over what begins with a dot. */
const beside = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.part`);

/** Writes a file so that a run that is killed leaves the file as it was, or whole. */
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
 * Writes a file that is not there yet, see {@link writeWhole}.
 *
 * @throws where a file of that name is there
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
