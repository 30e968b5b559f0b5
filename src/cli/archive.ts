import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWebAddress } from '../timeline/schema/web-address.ts';
import { fieldsIn, insertField } from '../drafts/front-matter.ts';
import { daysBetween, parseDate } from '../timeline/dates/date.ts';
import { articleFile } from '../timeline/schema/content.ts';
import { findCopy, makeCopy, type Archive, type Copy } from '../web/archive.ts';
import { NoPage } from '../web/no-page.ts';
import type { Surroundings } from './add.ts';
import { readKnown } from './known-content.ts';
import { asText, markdownTable } from './markdown-table.ts';
import { webOf } from './site-web.ts';
import { writeWhole } from './write-whole.ts';

/** The default number of articles in a run. */
const usual = 20;

/** How many days after the wanted day a copy is still close enough. */
const near = 60;

/** How many days after access a copy is requested: until then the article may be corrected. */
const settled = 3;

/** An article without a copy: the day nearest to which a copy is wanted, and the day of access. */
type Wish = { id: string; url: string; day: string; accessed: string };

/** The result for an article: a copy, and whether it is new; or why there is none. */
type Outcome = { wish: Wish; copy: Copy | null; isNew: boolean; trouble: string | null };

/**
 * Looks for copies that the Internet Archive keeps of the articles that have none yet, has it make those that are missing,
 * and writes them into the articles. It makes copies only with the keys of an account, in the environment as
 * `ARCHIVE_ACCESS_KEY` and `ARCHIVE_SECRET_KEY`. Prints what it found in Markdown.
 *
 * @param root the folder that holds `content/`
 * @param words the arguments: how many articles to look after at most
 * @returns the exit status
 */
export async function main(
  root: string,
  [most = String(usual)]: readonly string[],
  surroundings: Surroundings & { archive?: Archive; pause?: number } = {},
): Promise<number> {
  const { print = console.log, printError = console.error, pause = 4_000 } = surroundings;
  const known = readKnown(root);
  if (!known) {
    printError('content/site.yaml has errors: npm run check:content says which.');
    return 1;
  }
  const { today = new Date().toISOString().slice(0, 10) } = surroundings;
  const archive = surroundings.archive ?? { web: webOf(known.site), keys: keysIn(process.env) };
  const wishes = known.articles
    .flatMap(({ id }) => wishOf(id, readFileSync(join(root, articleFile(id)), 'utf8')) ?? [])
    .sort((one, other) => orderOf(one, today).localeCompare(orderOf(other, today)));
  const outcomes: Outcome[] = [];
  // One at a time: the archive limits requests.
  for (const wish of wishes.slice(0, Number(most))) {
    const outcome = await fulfil(wish, today, archive);
    if (outcome.copy) {
      const path = join(root, articleFile(wish.id));
      writeWhole(path, insertField(readFileSync(path, 'utf8'), 'archived', outcome.copy, ['aliases', 'claims'], true));
    }
    outcomes.push(outcome);
    await new Promise((go) => setTimeout(go, pause));
  }
  for (const line of describeOutcomes(outcomes, wishes.length, archive)) print(line);
  return 0;
}

function keysIn(environment: Record<string, string | undefined>): Archive['keys'] {
  const { ARCHIVE_ACCESS_KEY: access, ARCHIVE_SECRET_KEY: secret } = environment;
  return access && secret ? { access, secret } : undefined;
}

/** The wanted copy of an article, or null if it has one, or if its file is not finished. */
function wishOf(id: string, text: string): Wish | null {
  const { url, published, accessed, archived } = fieldsIn(text);
  if (archived !== undefined || typeof url !== 'string' || !isWebAddress(url) || typeof accessed !== 'string')
    return null;
  const date = published === undefined ? null : parseDate(String(published));
  return { id, url, accessed, day: date?.last ?? accessed };
}

/**
 * The oldest first; those of one day in a different order each day, so that a failing one does not block others
 * forever.
 */
function orderOf({ id, accessed }: Wish, today: string): string {
  return (
    accessed +
    createHash('sha256')
      .update(today + id)
      .digest('hex')
  );
}

async function fulfil(wish: Wish, today: string, archive: Archive): Promise<Outcome> {
  try {
    const found = await findCopy(wish.url, wish.day, archive);
    const isOld = daysBetween(wish.day, today) > near;
    // For an old article a new copy would be no closer to its day than the existing ones.
    if (found && (isOld || Math.abs(daysBetween(wish.day, found.date)) <= near))
      return { wish, copy: found, isNew: false, trouble: null };
    if (!archive.keys) return { wish, copy: null, isNew: false, trouble: 'the archive has no copy' };
    if (daysBetween(wish.accessed, today) < settled)
      return { wish, copy: null, isNew: false, trouble: `it is left ${settled} days to be corrected` };
    return { wish, copy: await makeCopy(wish.url, archive), isNew: true, trouble: null };
  } catch (fault) {
    if (!(fault instanceof NoPage)) throw fault;
    return { wish, copy: null, isNew: false, trouble: fault.message };
  }
}

function describeOutcomes(outcomes: readonly Outcome[], wishes: number, { keys }: Archive): string[] {
  const kept = outcomes.filter(({ copy }) => copy !== null);
  const rows = kept.map(({ wish, copy, isNew }) => [
    wish.id,
    wish.day,
    copy!.date,
    isNew ? 'made now' : 'was there',
    copy!.url,
  ]);
  const without = outcomes.flatMap(({ wish, trouble }) =>
    trouble === null ? [] : [`- ${wish.id}: ${asText(trouble)}`],
  );
  return [
    `${wishes} articles have no kept copy. ${outcomes.length} were looked after, and ${kept.length} have one now.`,
    ...(keys
      ? []
      : [
          '',
          'No copy was made: that takes the keys of an account of the Internet Archive, in `ARCHIVE_ACCESS_KEY` and `ARCHIVE_SECRET_KEY`.',
        ]),
    ...(rows.length > 0
      ? [
          '',
          'Open each copy: it should show the article.',
          '',
          ...markdownTable(['article', 'its day', 'copy of', 'made', 'copy'], rows),
        ]
      : []),
    ...(without.length > 0 ? ['', 'These have none:', '', ...without] : []),
  ];
}

if (import.meta.main) process.exitCode = await main(process.cwd(), process.argv.slice(2));
