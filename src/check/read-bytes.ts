import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { permalinksFile } from '../timeline/schema/content.ts';

/** The largest file that is read, in bytes: it is checked within two seconds, whatever it holds. */
export const maxBytes = 300_000;

/** The same for the list of permalinks, which is read line by line. */
const maxListBytes = 5_000_000;

/** The bytes of a file, or why it is not read and what to do. */
export type FileBytes = { bytes: Buffer } | { reason: string };

/**
 * Reads a file of the content. Only a regular file of a limited size is opened: a link may lead anywhere, and a pipe or a
 * device may never end.
 *
 * @param root the folder that holds `content/`
 * @param file its path from there
 * @returns null if there is no such file
 */
export function readBytes(root: string, file: string): FileBytes | null {
  const path = join(root, file);
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (!stats) return null;
    const reason = notRegular(stats) ?? tooLarge(stats.size, file === permalinksFile ? maxListBytes : maxBytes);
    if (reason !== undefined) return { reason };
    const bytes = readFileSync(path);
    return isUtf16(bytes) ? { reason: 'UTF-16 or no text at all: save the file as UTF-8' } : { bytes };
  } catch (cause) {
    return unreadable(cause);
  }
}

/** Why something in the file system is not a file of the content, and what to do; undefined if it is a regular file. */
export function notRegular(entry: Pick<Stats, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): string | undefined {
  if (entry.isFile()) return undefined;
  if (entry.isSymbolicLink()) return 'a symbolic link: put the file itself here';
  if (entry.isDirectory()) return 'a folder where a file is expected: give it another name, and write the file';
  return 'a pipe, a socket or a device: put a text file here';
}

/**
 * Why a folder of the content is not read, and what to do.
 *
 * @returns undefined if it is a folder, or if there is none
 */
export function notFolder(root: string, folder: string): string | undefined {
  const stats = lstatSync(join(root, folder), { throwIfNoEntry: false });
  if (!stats || stats.isDirectory()) return undefined;
  return stats.isSymbolicLink()
    ? 'a symbolic link: put the folder itself here'
    : 'a file where a folder is expected: give it another name';
}

function tooLarge(size: number, max: number): string | undefined {
  const inKilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`;
  return size <= max ? undefined : `${inKilobytes(size)}, too large: write at most ${inKilobytes(max)}`;
}

/** Whether bytes begin with the byte order mark of UTF-16, or have as many zeros as plain text has there. */
function isUtf16(bytes: Buffer): boolean {
  const zeros = bytes.subarray(0, 1000).filter((byte) => byte === 0).length;
  return /^[\xff\xfe]{2}/.test(bytes.toString('latin1', 0, 2)) || zeros > Math.min(bytes.length, 1000) / 4;
}

function unreadable(cause: unknown): FileBytes {
  const { code = String(cause) } = cause as NodeJS.ErrnoException;
  return { reason: `cannot be read (${code}): allow everybody to read it` };
}
