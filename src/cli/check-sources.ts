import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { isOtherPage } from '../drafts/complete-article.ts';
import { fieldsIn, yamlStyle } from '../drafts/front-matter.ts';
import { findSame } from '../drafts/known-articles.ts';
import { parseDate } from '../timeline/dates/date.ts';
import { articleFile, sourceStatesFile } from '../timeline/schema/content.ts';
import { sourceStatesSchema, type SourceState, type SourceStates } from '../timeline/schema/source-states.ts';
import { compareText } from '../timeline/text/compare-text.ts';
import { findCopy, type Archive } from '../web/archive.ts';
import { NoPage } from '../web/no-page.ts';
import { politely, type Manners } from '../web/polite.ts';
import type { Surroundings } from './add.ts';
import { readKnown } from './known-content.ts';
import { asText } from './markdown-table.ts';
import { readSource, type ReadSource } from './read-source.ts';
import { webOf } from './site-web.ts';
import { writeWhole } from './write-whole.ts';

/** The state of a source that is no longer at its address as it was, and why. */
type Found = { id: string; state: SourceState['state'] | 'unreachable'; to?: string; reason: string };

/** If more than this share of sources cannot be reached, the cause is the connection and not the sources. */
const mostUnreachable = 0.5;

/**
 * Asks every source whether it is still at its address, and writes what has become of those that are not into
 * `content/source-states.yaml`. Prints in Markdown what it found, those first of which the archive has no copy.
 *
 * @param root the folder that holds `content/`
 * @returns the exit status: 1 where nothing could be found out
 */
export async function main(
  root: string,
  surroundings: Surroundings & { manners?: Manners; archive?: Archive } = {},
): Promise<number> {
  const { print = console.log, printError = console.error, manners } = surroundings;
  const known = readKnown(root);
  const before = readStates(root);
  if (!known || !before) {
    printError(`${known ? sourceStatesFile : 'content/site.yaml'} has errors: npm run check:content says which.`);
    return 1;
  }
  const { today = new Date().toISOString().slice(0, 10), web = webOf(known.site) } = surroundings;
  const fetchPage = politely(web, manners);
  const all = await Promise.all(
    known.articles.map(async ({ id, url }) => {
      const text = readFileSync(join(root, articleFile(id)), 'utf8');
      return becomeOf(id, url, text, await readSource(url, known, today, fetchPage));
    }),
  );
  const found = all.filter((one) => one !== null);
  const unreachable = found.filter(({ state }) => state === 'unreachable').length;
  if (unreachable > known.articles.length * mostUnreachable) {
    printError(
      `${unreachable} of ${known.articles.length} sources cannot be reached: is there a connection to the web?`,
    );
    return 1;
  }
  const sources = statesOf(found, before.sources, today);
  if (JSON.stringify(sources) !== JSON.stringify(before.sources)) {
    const states = stringify({ checked: today, sources }, { ...yamlStyle, collectionStyle: 'any' });
    writeWhole(
      join(root, sourceStatesFile),
      `# What has become of sources. npm run check:sources writes it.\n${states}`,
    );
  }
  const archive = surroundings.archive ?? { web };
  for (const line of await describeFound(root, found, known.articles.length, archive)) print(line);
  return 0;
}

/** The known states, or null if the file has errors. */
function readStates(root: string): SourceStates | null {
  const path = join(root, sourceStatesFile);
  if (!existsSync(path)) return { checked: '', sources: {} };
  return sourceStatesSchema.safeParse(parse(readFileSync(path, 'utf8'))).data ?? null;
}

/** The state of a source, or null if it is there as before. */
function becomeOf(id: string, url: string, text: string, read: ReadSource): Found | null {
  if (read.page === null) {
    const { kind, trouble: reason, status } = read;
    // Something that is not a page, such as a file, exists.
    if (kind === 'unusable') return status === 200 ? null : { id, state: 'refused', reason };
    return { id, state: kind, reason };
  }
  const { title } = fieldsIn(text);
  const headline = read.page.title?.value;
  if (isOtherPage(typeof title === 'string' ? title : undefined, headline))
    return { id, state: 'gone', reason: `the page has another headline now: ${headline}` };
  if (findSame([read.url], [{ id, url, publisher: '' }])) return null;
  return { id, state: 'moved', to: read.url, reason: `it leads to ${read.url}` };
}

/** The states of all sources, sorted by id, with the day since when if that is known. */
function statesOf(found: readonly Found[], before: SourceStates['sources'], today: string): SourceStates['sources'] {
  const sorted = found.toSorted((one, other) => compareText(one.id, other.id));
  return Object.fromEntries(
    sorted.map(({ id, state: now, to }) => {
      const state = now === 'unreachable' ? 'gone' : now;
      const since = before[id]?.state === state ? before[id].since : today;
      return [id, { state, since, ...(to !== undefined && { to }) }];
    }),
  );
}

const headings: readonly (readonly [SourceState['state'], string])[] = [
  ['gone', 'Gone, and readers are led to the copy:'],
  ['moved', 'Moved: compare the page, and write its address into `url`:'],
  ['refused', 'Not shown to programs, open them in a browser now and then:'],
];

async function describeFound(
  root: string,
  found: readonly Found[],
  asked: number,
  archive: Archive,
): Promise<string[]> {
  const lost: Found[] = [];
  for (const one of found)
    if ((one.state === 'gone' || one.state === 'unreachable') && !(await hasCopy(root, one.id, archive)))
      lost.push(one);
  const list = (heading: string, those: readonly Found[]) =>
    those.length === 0
      ? []
      : ['', heading, '', ...those.map(({ id, reason }) => `- ${articleFile(id)}: ${asText(reason)}`)];
  return [
    `${found.length} of ${asked} sources are not at their address as they were, ${lost.length} of them lost.`,
    ...list(
      'Lost: gone, and the archive has no copy. Find the article at another address, and write that into `url`:',
      lost,
    ),
    ...headings.flatMap(([state, heading]) =>
      list(
        heading,
        found.filter((one) => !lost.includes(one) && (one.state === 'unreachable' ? 'gone' : one.state) === state),
      ),
    ),
  ];
}

/** Whether an article has a copy. If the archive does not answer, there may be one. */
async function hasCopy(root: string, id: string, archive: Archive): Promise<boolean> {
  const { url, published, accessed, archived } = fieldsIn(readFileSync(join(root, articleFile(id)), 'utf8'));
  if (archived !== undefined) return true;
  const day = parseDate(String(published ?? accessed))?.last ?? String(accessed);
  try {
    return (await findCopy(String(url), day, archive)) !== null;
  } catch (fault) {
    if (fault instanceof NoPage) return true;
    throw fault;
  }
}

if (import.meta.main) process.exitCode = await main(process.cwd());
