import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readIssue } from '../formats/read-issue.ts';
import { main as add, type Surroundings } from './add.ts';
import { readKnown } from './known-content.ts';
import { asText } from './markdown-table.ts';

/** The form with which articles are suggested. */
const formFile = '.github/ISSUE_TEMPLATE/new-article.yml';

/** What GitHub writes about an issue for a workflow, as far as it is used. */
const eventOfIssue = z.object({ issue: z.object({ number: z.int(), body: z.string().nullable() }) });

/**
 * Begins the file of an article that somebody suggested in an issue, as `npm run add` does. Prints in Markdown what came of
 * it, for the pull request or the issue. Only the address and the ids of events are taken from the issue.
 *
 * @param root the folder that holds `content/` and the form
 * @param eventJson the file that GitHub writes about the issue
 * @returns the exit status: 1 if the site's own file has errors
 */
export async function main(root: string, eventJson: string, surroundings: Surroundings = {}): Promise<number> {
  const { print = console.log, printError = console.error } = surroundings;
  const known = readKnown(root);
  if (!known) {
    printError('content/site.yaml has errors: npm run check:content says which.');
    return 1;
  }
  const { issue } = eventOfIssue.parse(JSON.parse(eventJson));
  const fields = readIssue(issue.body ?? '', readFileSync(join(root, formFile), 'utf8'));
  const named = (fields.get('id') ?? '').split(/[\s,;]+/).filter(Boolean);
  const events = [...new Set(named)].filter((id) => known.events.has(id));
  const unknown = named.filter((id) => !known.events.has(id));
  const lines: string[] = [];
  const collect = (line: string) => void lines.push(`- ${asText(line)}`);
  await add(root, [fields.get('address') ?? '', ...events], { ...surroundings, print: collect, printError: collect });
  if (unknown.length > 0) collect(`There are no events of these names: ${unknown.join(', ')}`);
  print(`Closes #${issue.number}. What a program made of the address in it:`);
  print('');
  for (const line of lines) print(line);
  return 0;
}

if (import.meta.main)
  process.exitCode = await main(process.cwd(), readFileSync(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
