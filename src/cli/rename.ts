import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Print } from '../check/report-diagnostics.ts';
import { namesIn } from '../check/unexpected-files.ts';
import { addAlias, hasAlias, renameIn, type Renamable } from '../drafts/rename-id.ts';
import {
  aboutFile,
  articleFile,
  eventFile,
  permalinksFile,
  personFile,
  sourceStatesFile,
} from '../timeline/schema/content.ts';
import { kebabCase } from '../timeline/schema/fields.ts';
import { knownLanguages } from '../timeline/schema/language.ts';
import { addPermalinks, parsePermalink } from '../timeline/schema/permalink.ts';
import { suggest } from '../timeline/text/suggest.ts';
import { writeNew, writeWhole } from './write-whole.ts';

/** The paths of the files of each kind. */
const fileOf: Record<Renamable, (id: string) => string> = {
  event: eventFile,
  article: articleFile,
  person: personFile,
};

const usage = 'Write npm run rename -- <old id> <new id>; where an event and an article share an id, event/<old id>.';

/**
 * Gives an event, an article or a person another id: renames its file, writes the old id into its aliases, and the new one
 * wherever the content names it. A run that was broken off is finished by the same command.
 *
 * @param root the folder that holds `content/`
 * @param words the arguments: the id it has, and the id it is to have
 * @returns the exit status: 1 where nothing was written
 */
export function main(
  root: string,
  [from, now]: readonly string[],
  print: Print = console.log,
  printError: Print = console.error,
): number {
  if (from === undefined || now === undefined) return refuse(printError, usage);
  if (!kebabCase.test(now))
    return refuse(printError, `"${now}" is no id: write lower-case letters and digits, joined by hyphens.`);
  const [, named, old] = /^(?:(event|article|person)\/)?([^/]+)$/.exec(from) ?? [];
  if (old === undefined || !kebabCase.test(old) || old === now) return refuse(printError, usage);
  const isThere = (what: Renamable, id: string) => existsSync(join(root, fileOf[what](id)));
  const kinds = (['event', 'article', 'person'] as const).filter(
    (what) => (named === undefined || named === what) && (isThere(what, old) || isHalfDone(root, what, old, now)),
  );
  const [what] = kinds;
  if (what === undefined)
    return refuse(printError, `There is no "${from}"${suggest(old, allIds(root)) || '.'} Nothing was written.`);
  if (kinds.length > 1) return refuse(printError, `"${from}" is ${kinds.join(' and ')}. ${usage}`);
  if (isThere(what, now) && !isHalfDone(root, what, old, now))
    return refuse(printError, `${fileOf[what](now)} is there already. Nothing was written.`);
  moveFile(root, what, old, now);
  print(fileOf[what](now));
  for (const file of filesOf(root)) {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    const changed = renameIn(text, what, old, now);
    if (changed === text) continue;
    writeWhole(path, changed);
    print(file);
  }
  if (listPermalink(root, what, old, now)) print(permalinksFile);
  return 0;
}

/** Whether an interrupted run has already written the file under its new name. */
function isHalfDone(root: string, what: Renamable, old: string, now: string): boolean {
  const path = join(root, fileOf[what](now));
  return existsSync(path) && hasAlias(readFileSync(path, 'utf8'), old);
}

function moveFile(root: string, what: Renamable, old: string, now: string): void {
  const [before, after] = [join(root, fileOf[what](old)), join(root, fileOf[what](now))];
  if (!existsSync(after)) writeNew(after, addAlias(readFileSync(before, 'utf8'), old, now));
  rmSync(before, { force: true });
}

/** Adds the new id to the permalinks if the old one is listed. */
function listPermalink(root: string, what: Renamable, old: string, now: string): boolean {
  const path = join(root, permalinksFile);
  if (what === 'person' || !existsSync(path)) return false;
  const listed = readFileSync(path, 'utf8');
  const folder = what === 'event' ? 'events' : 'sources';
  const isListed = listed.split('\n').some((line) => {
    const permalink = parsePermalink(line.trim());
    return permalink?.folder === folder && permalink.id === old;
  });
  if (!isListed) return false;
  const { text, added } = addPermalinks(
    listed,
    what === 'event' ? { events: [now], articles: [] } : { events: [], articles: [now] },
  );
  if (added > 0) writeWhole(path, text);
  return added > 0;
}

/** All files that may contain an id. */
function filesOf(root: string): string[] {
  return [
    ...Object.values(fileOf).flatMap((file) => namesIn(root, file).map(file)),
    ...[sourceStatesFile, ...knownLanguages.map(aboutFile)].filter((file) => existsSync(join(root, file))),
  ];
}

const allIds = (root: string): string[] => Object.values(fileOf).flatMap((file) => namesIn(root, file));

function refuse(printError: Print, reason: string): 1 {
  printError(reason);
  return 1;
}

if (import.meta.main) process.exitCode = main(process.cwd(), process.argv.slice(2));
