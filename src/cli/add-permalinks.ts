import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOrReport, type Print } from '../check/report-diagnostics.ts';
import { permalinksFile } from '../timeline/schema/content.ts';
import { addPermalinks } from '../timeline/schema/permalink.ts';

/**
 * Adds the ids of all events and articles to `content/permalinks.txt`. If the content has errors, they are reported and
 * nothing is written.
 *
 * @param root the folder that holds `content/`
 * @returns the exit status
 */
export function main(root: string, print: Print = console.log, printError: Print = console.error): number {
  const content = readOrReport(root, printError);
  if (!content) return 1;
  const path = join(root, permalinksFile);
  const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);
  const { text, added } = addPermalinks(existsSync(path) ? readFileSync(path, 'utf8') : '', {
    events: idsOf(content.events),
    articles: idsOf(content.articles),
  });
  writeFileSync(path, text);
  print(`${added} new ${added === 1 ? 'permalink' : 'permalinks'} in ${permalinksFile}.`);
  return 0;
}

if (import.meta.main) process.exitCode = main(process.cwd());
