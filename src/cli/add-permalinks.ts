import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { permalinksFile } from '../timeline/schema/content.ts';
import { addPermalinks } from '../timeline/schema/permalink.ts';
import { soundContent } from '../check/valid-content.ts';

/**
 * Writes the ids of all events and articles that are not listed yet into `content/permalinks.txt`.
 *
 * @param root the folder that holds `content/`
 * @returns how many were new, or null where the content has faults: they are told, and nothing is written
 */
export function writePermalinks(root: string): number | null {
  const content = soundContent(root);
  if (!content) return null;
  const path = join(root, permalinksFile);
  const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);
  const { text, added } = addPermalinks(existsSync(path) ? readFileSync(path, 'utf8') : '', {
    events: idsOf(content.events),
    articles: idsOf(content.articles),
  });
  writeFileSync(path, text);
  return added;
}

if (import.meta.main) {
  const added = writePermalinks(process.cwd());
  if (added === null) process.exitCode = 1;
  else console.log(`${added} new ${added === 1 ? 'permalink' : 'permalinks'} in ${permalinksFile}.`);
}
