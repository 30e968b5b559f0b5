import { readdirSync, type Dirent } from 'node:fs';
import { join, parse } from 'node:path';
import {
  aboutFile,
  articleFile,
  eventFile,
  permalinksFile,
  personFile,
  phasesFile,
  siteFile,
  sourceStatesFile,
} from '../timeline/schema/content.ts';
import type { Languages } from '../timeline/schema/language.ts';
import { compareText } from '../timeline/text/compare-text.ts';
import { slugOf } from '../timeline/text/slug.ts';
import { closestTo } from '../timeline/text/suggest.ts';
import { error, type Diagnostic } from './diagnostic.ts';
import { notFolder, notRegular } from './read-bytes.ts';

const files = [siteFile, phasesFile, permalinksFile, sourceStatesFile, 'content/LICENSE'];
const folders = ['content/articles', 'content/events', 'content/people', 'content/about'];

/**
 * The names of the files in a folder without their extension, sorted.
 *
 * @param fileOf the path of a file by its name
 */
export function namesIn(root: string, fileOf: (name: string) => string): string[] {
  const { dir, ext } = parse(fileOf('name'));
  return entriesIn(root, dir)
    .filter((entry) => entry.isFile() && entry.name.endsWith(ext))
    .map(({ name }) => name.slice(0, -ext.length));
}

/** Names of files that are probably events and articles with another extension. */
const misnamedEvent = /^([^.]+)\.ya?ml(?:\.txt)?$/i;
const misnamedArticle = /^([^.]+)\.(?:md|markdown)(?:\.txt)?$/i;

/**
 * The files that are not read because of their extension or folder, by the ids that they probably have.
 *
 * @param root the folder that holds `content/`
 */
export function misnamedFiles(root: string): Record<'events' | 'articles', Map<string, string>> {
  const read = filesRead(root, []);
  const unexpected = filesBelow(root, 'content').filter(
    (path) => !read.has(path) && !path.startsWith('content/about/'),
  );
  const meantBy = (pattern: RegExp) =>
    new Map(
      unexpected.flatMap((path): [string, string][] => {
        const name = pattern.exec(parse(path).base)?.[1];
        return name === undefined ? [] : [[slugOf(name), path]];
      }),
    );
  return { events: meantBy(misnamedEvent), articles: meantBy(misnamedArticle) };
}

/**
 * Finds the files and folders in `content/` that are not read. Dotfiles are ignored.
 *
 * @param root the folder that holds `content/`
 * @param languages those of the site
 */
export function findUnexpectedFiles(root: string, languages: Languages): Diagnostic[] {
  const read = filesRead(root, languages.map(aboutFile));
  return ['content', ...folders].flatMap((folder) => {
    const reason = notFolder(root, folder);
    if (reason !== undefined) return [error(folder, [], reason)];
    return entriesIn(root, folder)
      .map((entry) => ({ entry, path: `${folder}/${entry.name}` }))
      .filter(({ path }) => !read.has(path) && !folders.includes(path))
      .map(({ entry, path }) => error(path, [], astray(entry, path) ?? `not read: ${adviceOn(path, languages)}`));
  });
}

/** Why something with the name of a file is none: a link, a pipe, or a folder that ends in .yaml or .md. */
function astray(entry: Dirent, path: string): string | undefined {
  return entry.isDirectory() && !/\.(?:yaml|md)$/.test(path) ? undefined : notRegular(entry);
}

function filesRead(root: string, pages: readonly string[]): Set<string> {
  const inFolders = [articleFile, eventFile, personFile].flatMap((fileOf) => namesIn(root, fileOf).map(fileOf));
  return new Set([...files, ...pages, ...inFolders]);
}

function adviceOn(path: string, languages: Languages): string {
  const { dir, base, name, ext } = parse(path);
  if (dir === 'content/about') return `the languages of the site are ${languages.join(', ')}`;
  if (dir === 'content/articles') return 'only files that end in .md are, directly in content/articles/';
  if (dir === 'content/events' || dir === 'content/people')
    return `only files that end in .yaml are, directly in ${dir}/`;
  const meant = closestTo(
    base,
    [...files, ...folders].map((known) => parse(known).base),
  );
  if (meant !== undefined) return `did you mean content/${meant}?`;
  if (ext === '.md') return `an article belongs at ${articleFile(name)}`;
  if (ext === '.yaml' || ext === '.yml') return `an event belongs at ${eventFile(name)}`;
  return 'keep it elsewhere';
}

/** The regular files below a folder, no deeper than somebody would put them by mistake. */
function filesBelow(root: string, folder: string, depth = 3): string[] {
  return entriesIn(root, folder).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return depth > 0 ? filesBelow(root, path, depth - 1) : [];
    return entry.isFile() ? [path] : [];
  });
}

function entriesIn(root: string, folder: string): Dirent[] {
  if (notFolder(root, folder) !== undefined) return [];
  return readFolder(join(root, folder))
    .filter(({ name }) => !name.startsWith('.'))
    .sort((one, other) => compareText(one.name, other.name));
}

function readFolder(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    // It is missing, or nobody may list it: then what is in it is reported as missing.
    return [];
  }
}
