import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withoutTracking } from '../check/rules/addresses.ts';
import type { Print } from '../check/report-diagnostics.ts';
import { draftArticle, type ArticleDraft } from '../drafts/draft-article.ts';
import { findSame } from '../drafts/known-articles.ts';
import { freeId, idOfWords } from '../drafts/new-id.ts';
import { writeArticleDraft, writeEventDraft } from '../drafts/write-draft.ts';
import { articleFile, eventFile } from '../timeline/schema/content.ts';
import { readableFields } from '../timeline/schema/article.ts';
import { kebabCase } from '../timeline/schema/fields.ts';
import { isWebAddress } from '../timeline/schema/web-address.ts';
import { suggest } from '../timeline/text/suggest.ts';
import { fetchPage, type Web } from '../web/fetch-page.ts';
import { readKnown, type KnownContent } from './known-content.ts';
import { readSource } from './read-source.ts';
import { webOf } from './site-web.ts';
import { writeNew } from './write-whole.ts';

/** The environment of a command: the day, the web, and the output. */
export type Surroundings = { today?: string; web?: Web; print?: Print; printError?: Print };

const usage = 'Write npm run add -- <address> [event-id …], or npm run add -- event "<title>" [id].';

/**
 * Creates the file of an article from its address, or of an event from its title.
 *
 * @param root the folder that holds `content/`
 * @param words the arguments: an address and ids of events, or `event`, a title and an id
 * @returns the exit status: 1 if nothing was written, or if the page could not be read
 */
export async function main(root: string, words: readonly string[], surroundings: Surroundings = {}): Promise<number> {
  const { printError = console.error } = surroundings;
  const [first, ...rest] = words;
  const known = readKnown(root);
  if (!known) return refuse(printError, 'content/site.yaml has errors: npm run check:content says which.');
  if (first === 'event' && rest[0] !== undefined) return addEvent(root, rest[0], rest[1], known, surroundings);
  if (first === undefined || first === 'event') return refuse(printError, usage);
  if (!isWebAddress(first)) return refuse(printError, `"${first}" is no address of the web. ${usage}`);
  return addArticle(root, withoutTracking(first.replace(/#.*$/s, '')), rest, known, surroundings);
}

async function addArticle(
  root: string,
  address: string,
  eventIds: readonly string[],
  known: KnownContent,
  { today = todayInUtc(), web = webOf(known.site), print = console.log, printError = console.error }: Surroundings,
): Promise<number> {
  const unknown = eventIds.find((id) => !known.events.has(id));
  if (unknown !== undefined)
    return refuse(
      printError,
      `No event "${unknown}"${suggest(unknown, known.events.keys()) || '.'} Nothing was written.`,
    );
  const refuseSame = (addresses: readonly string[]) => {
    const same = findSame(addresses, known.articles);
    return same && refuse(printError, `${articleFile(same.id)} has this page already. Nothing was written.`);
  };
  const twice = refuseSame([address]);
  if (twice !== undefined) return twice;
  const read = await readSource(address, known, today, (url) => fetchPage(url, web));
  const twiceByPage = read.page && refuseSame([read.url, read.page.url.value]);
  if (twiceByPage) return twiceByPage;
  const draft = draftArticle(read.page, address, known.articles);
  const id = freeId(draft.id, (taken) => known.articleIds.has(taken));
  const events = eventIds.map((event) => ({ id: event, isMatch: known.events.get(event)!.isMatch }));
  writeNew(join(root, articleFile(id)), writeArticleDraft(draft, events, today, known.site.languages));
  if (read.page === null) printError(`${address}: ${read.trouble}. What follows is from the address alone.`);
  for (const line of describeDraft(id, draft)) print(line);
  return read.page === null ? 1 : 0;
}

function describeDraft(id: string, { fields }: ArticleDraft): string[] {
  const missing = (['title', 'published', 'authors', 'language'] as const).filter((name) => !fields[name]);
  return [
    articleFile(id),
    ...readableFields.flatMap((name) => {
      const found = fields[name];
      return found ? [`  ${name}: ${[found.value].flat().join(', ')} (${found.from})`] : [];
    }),
    ...(missing.length > 0 ? [`Not found: ${missing.join(', ')}.`] : []),
    'Compare these with the page, write the claims and a few sentences below, remove "unconfirmed", and run npm run check:content.',
  ];
}

function addEvent(
  root: string,
  title: string,
  id: string | undefined,
  known: KnownContent,
  { today = todayInUtc(), print = console.log, printError = console.error }: Surroundings,
): number {
  if (id !== undefined && !kebabCase.test(id))
    return refuse(printError, `"${id}" is no id: write lower-case letters and digits, joined by hyphens.`);
  const file = eventFile(id ?? idOfWords(title));
  if (existsSync(join(root, file))) return refuse(printError, `${file} is there already. Nothing was written.`);
  writeNew(join(root, file), writeEventDraft(title, today, Object.keys(known.site.kinds), known.site.languages));
  print(file);
  print(
    'Its id is its link: give the file a better name now, if there is one. Then add a claim about it to each article.',
  );
  return 0;
}

function refuse(printError: Print, reason: string): 1 {
  printError(reason);
  return 1;
}

const todayInUtc = (): string => new Date().toISOString().slice(0, 10);

if (import.meta.main) process.exitCode = await main(process.cwd(), process.argv.slice(2));
