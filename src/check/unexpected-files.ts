import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { join, parse } from 'node:path';
import { compareText } from '../timeline/text/compare-text.ts';
import { aboutFile, articleFile, eventFile, permalinksFile, phasesFile, siteFile } from '../timeline/schema/content.ts';
import type { Languages } from '../timeline/schema/language.ts';
import type { Problem } from './problem.ts';
import { contentError } from './rules/content-error.ts';
import { slugOf } from '../timeline/text/slug.ts';
import { closestTo } from '../timeline/text/suggest.ts';

const files = [siteFile, phasesFile, permalinksFile, 'content/LICENSE'];
const folders = ['content/articles', 'content/events', 'content/about'];

/**
 * The ids of the files of a folder, in order.
 *
 * @param fileOf where the file of an id is
 */
export function idsIn(root: string, fileOf: (id: string) => string): string[] {
  const { dir, ext } = parse(fileOf('id'));
  return entriesOf(root, dir)
    .filter((entry) => entry.isFile() && entry.name.endsWith(ext))
    .map(({ name }) => name.slice(0, -ext.length));
}

/** What files of events and articles are called whose ending is another. */
const misnamedEvent = /^([^.]+)\.ya?ml(?:\.txt)?$/i;
const misnamedArticle = /^([^.]+)\.(?:md|markdown)(?:\.txt)?$/i;

/**
 * The ids that are meant by files that are not read by their names: those of another ending or in another folder, and
 * those whose names are no ids.
 *
 * @param root the folder that holds `content/`
 */
export function misnamedIds(root: string): { events: string[]; articles: string[] } {
  const [events, articles] = [idsIn(root, eventFile), idsIn(root, articleFile)];
  const read = new Set([...files, ...events.map(eventFile), ...articles.map(articleFile)]);
  const strays = filesBelow(root, 'content').filter((path) => !read.has(path) && !path.startsWith('content/about/'));
  const meantBy = (pattern: RegExp, ids: readonly string[]) =>
    [...ids, ...strays.flatMap((path) => pattern.exec(parse(path).base)?.[1] ?? [])]
      .map(slugOf)
      .filter((id) => !ids.includes(id));
  return { events: meantBy(misnamedEvent, events), articles: meantBy(misnamedArticle, articles) };
}

function filesBelow(root: string, folder: string): string[] {
  return entriesOf(root, folder).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(root, path) : [path];
  });
}

/**
 * Finds the files and folders in `content/` that nothing reads. Those whose names begin with a point are let be.
 *
 * @param root the folder that holds `content/`
 * @param languages those of the site
 */
export function findStrayFiles(root: string, languages: Languages): Problem[] {
  const read = new Set([
    ...files,
    ...languages.map(aboutFile),
    ...[articleFile, eventFile].flatMap((fileOf) => idsIn(root, fileOf).map(fileOf)),
  ]);
  const found = ['content', ...folders].flatMap((folder) =>
    entriesOf(root, folder).map(({ name }) => `${folder}/${name}`),
  );
  return found
    .filter((path) => !read.has(path) && !folders.includes(path))
    .map((path) => contentError(path, [], `not read: ${adviceOn(path, languages)}`));
}

function adviceOn(path: string, languages: Languages): string {
  const { dir, base, name, ext } = parse(path);
  if (dir === 'content/about') return `the languages of the site are ${languages.join(', ')}`;
  if (dir === 'content/articles') return 'only files that end in .md are, right in content/articles/';
  if (dir === 'content/events') return 'only files that end in .yaml are, right in content/events/';
  const meant = closestTo(
    base,
    [...files, ...folders].map((known) => parse(known).base),
  );
  if (meant !== undefined) return `did you mean content/${meant}?`;
  if (ext === '.md') return `an article belongs at ${articleFile(name)}`;
  if (ext === '.yaml' || ext === '.yml') return `an event belongs at ${eventFile(name)}`;
  return 'keep it elsewhere';
}

function entriesOf(root: string, folder: string): Dirent[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((one, other) => compareText(one.name, other.name));
}
