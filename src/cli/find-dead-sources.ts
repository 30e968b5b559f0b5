import { copyOf } from '../addresses.ts';
import { articleFile } from '../timeline/schema/content.ts';
import { readOrReport, type Print } from '../check/report-diagnostics.ts';

/** An article to ask for: its id, its web address, and the address of its archived copy. */
export type Source = { id: string; url: string; archived: string };

/** An article whose address no longer answers with a page, with the answer, and whether the archive says that it has no copy. */
export type DeadSource = Source & { answer: string; lost: boolean };

/** How many addresses are asked at a time, and how long each has to answer, in milliseconds. */
const concurrency = 8;
const timeout = 30_000;

/** Answers that say nothing about the page: the site refuses programs, or is down. */
const inconclusive = new Set([401, 403, 405, 406, 429, 451, 500, 502, 503, 504, 999]);

/** What the archive answers where it has no copy; anything else may be a failure of the archive. */
const noCopy = '404';

/**
 * Asks every article's address whether the page is still there, and the archive for those that are not.
 *
 * @returns those that answer that there is no such page, or do not answer, in the order given
 */
export async function findDeadSources(sources: readonly Source[]): Promise<DeadSource[]> {
  const answers: (DeadSource | null)[] = sources.map(() => null);
  let next = 0;
  const askNext = async () => {
    for (let turn = next++; turn < sources.length; turn = next++) {
      const source = sources[turn]!;
      const answer = await ask(source.url);
      if (answer === null) continue;
      answers[turn] = { ...source, answer, lost: (await ask(source.archived)) === noCopy };
    }
  };
  await Promise.all(Array.from({ length: concurrency }, askNext));
  return answers.filter((answer) => answer !== null);
}

/** What is wrong with an address, or null where nothing is known to be. */
async function ask(url: string): Promise<string | null> {
  try {
    const { status, body } = await fetch(url, { signal: AbortSignal.timeout(timeout) });
    await body?.cancel();
    return status < 400 || inconclusive.has(status) ? null : String(status);
  } catch (fault) {
    const { cause, message } = fault as Error;
    return cause instanceof Error ? cause.message : message;
  }
}

/** Lists dead sources in Markdown, the lost ones first: for the others readers find the archived copy beside the citation. */
export function listDeadSources(dead: readonly DeadSource[], asked: number): string {
  const lost = dead.filter((source) => source.lost);
  const kept = dead.filter((source) => !source.lost);
  const line = ({ id, url, answer }: DeadSource, copy: string) => `- ${articleFile(id)}: ${url} (${answer}), ${copy}`;
  return [
    `${dead.length} of ${asked} sources no longer answer at their address, ${lost.length} of them without an archived copy.`,
    '',
    ...lost.map((source) => line(source, 'no archived copy')),
    ...kept.map((source) => line(source, `archived copy: ${source.archived}`)),
  ].join('\n');
}

/**
 * Asks for every source, and prints those that no longer answer, in Markdown.
 *
 * @param root the folder that holds `content/`
 * @returns the exit status: 1 where the content has errors, or where a source is gone that has no archived copy. Otherwise
 *   every run would fail after the first source to go, about which an editor can do nothing.
 */
export async function main(
  root: string,
  print: Print = console.log,
  printError: Print = console.error,
): Promise<number> {
  const content = readOrReport(root, printError);
  if (!content) return 1;
  const sources = content.articles.map((article) => ({
    id: article.id,
    url: article.url,
    archived: copyOf(article).url,
  }));
  const dead = await findDeadSources(sources);
  print(listDeadSources(dead, sources.length));
  return dead.some(({ lost }) => lost) ? 1 : 0;
}

if (import.meta.main) process.exitCode = await main(process.cwd());
