import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  completeArticle,
  completionsFrom,
  isOtherPage,
  missingFields,
  type Completion,
} from '../drafts/complete-article.ts';
import { fieldsIn } from '../drafts/front-matter.ts';
import { findSame } from '../drafts/known-articles.ts';
import { articleFile } from '../timeline/schema/content.ts';
import { politely, type Manners } from '../web/polite.ts';
import type { Surroundings } from './add.ts';
import { readKnown, type KnownContent } from './known-content.ts';
import { asText, markdownTable } from './markdown-table.ts';
import { readSource, type ReadSource } from './read-source.ts';
import { webOf } from './site-web.ts';
import { writeWhole } from './write-whole.ts';

/** The result for an incomplete article: the fields found, a new address, or why the page was not read. */
type Outcome = { id: string; completions: Completion[]; movedTo: string | null; trouble: string | null };

/**
 * Looks for headlines, authors and dates that articles lack, and writes what is found into their files as unconfirmed.
 * Prints in Markdown what was found and where, for the one who confirms it. No field that is there is changed.
 *
 * @param root the folder that holds `content/`
 * @param words the arguments: how many articles to complete at most; all if not given
 * @returns the exit status
 */
export async function main(
  root: string,
  [most]: readonly string[],
  surroundings: Surroundings & { manners?: Manners } = {},
): Promise<number> {
  const { print = console.log, printError = console.error, manners } = surroundings;
  const known = readKnown(root);
  if (!known) {
    printError('content/site.yaml has errors: npm run check:content says which.');
    return 1;
  }
  const { today = new Date().toISOString().slice(0, 10), web = webOf(known.site) } = surroundings;
  const fetchPage = politely(web, manners);
  const lacking = known.articles.filter(({ id }) => missingFields(textOf(root, id)).length > 0);
  const outcomes = await Promise.all(
    lacking.map(async ({ id, url }): Promise<Outcome> => {
      const read = await readSource(url, known, today, fetchPage);
      return outcomeOf(id, url, textOf(root, id), read, known);
    }),
  );
  const found = outcomes.filter(({ completions }) => completions.length > 0);
  const written = found.slice(0, most === undefined ? found.length : Number(most));
  for (const { id, completions } of written)
    writeWhole(join(root, articleFile(id)), completeArticle(textOf(root, id), completions));
  for (const line of describeOutcomes(outcomes, written)) print(line);
  return 0;
}

const textOf = (root: string, id: string): string => readFileSync(join(root, articleFile(id)), 'utf8');

function outcomeOf(id: string, asked: string, text: string, read: ReadSource, known: KnownContent): Outcome {
  const nothing = { id, completions: [], movedTo: null };
  if (read.page === null) return { ...nothing, trouble: read.trouble };
  const { title } = fieldsIn(text);
  const headline = read.page.title?.value;
  if (isOtherPage(typeof title === 'string' ? title : undefined, headline))
    return { ...nothing, trouble: `the page has another headline now: ${headline}` };
  const address = read.page.url.value;
  const isMoved = findSame([address], known.articles)?.id !== id && address !== asked;
  return { id, completions: completionsFrom(text, read.page), movedTo: isMoved ? address : null, trouble: null };
}

/** The results of all articles, in Markdown. */
function describeOutcomes(outcomes: readonly Outcome[], written: readonly Outcome[]): string[] {
  const left = outcomes.filter(({ completions }) => completions.length > 0).length - written.length;
  const moved = outcomes.flatMap(({ id, movedTo }) => (movedTo === null ? [] : [`- ${id}: ${asText(movedTo)}`]));
  const unread = outcomes.flatMap(({ id, trouble }) => (trouble === null ? [] : [`- ${id}: ${asText(trouble)}`]));
  const rows = written.flatMap(({ id, completions }) =>
    completions.map(({ field, found }) => [id, field, 'missing', [found.value].flat().join(', '), found.from]),
  );
  return [
    `${outcomes.length} articles lack a headline, authors or a date. Something was found for ${written.length + left} of them${left > 0 ? `, and written for the first ${written.length}` : ''}.`,
    ...(rows.length > 0
      ? [
          '',
          'Compare each with its page, correct it, and remove its line under `unconfirmed`. Where there is a `described` beside a new `title`, remove that too.',
          '',
          ...markdownTable(['article', 'field', 'old', 'new', 'where it was read'], rows),
        ]
      : []),
    ...(moved.length > 0 ? ['', 'These pages call another address their own:', '', ...moved] : []),
    ...(unread.length > 0 ? ['', 'These pages could not be read:', '', ...unread] : []),
  ];
}

if (import.meta.main) process.exitCode = await main(process.cwd(), process.argv.slice(2));
