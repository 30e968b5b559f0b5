import { readContent } from './read-content.ts';

/** An article whose address no longer answers with a page. */
export type DeadSource = { id: string; url: string; answer: string };

/** How many addresses are asked at once, and how long each has to answer, in milliseconds. */
const atOnce = 8;
const patience = 30_000;

/** Answers that say nothing of the page: the site does not talk to programs, or not now. */
const inconclusive = new Set([401, 403, 405, 406, 429, 451, 500, 502, 503, 504, 999]);

/**
 * Asks every article's address whether the page is still there.
 *
 * @param articles ids and web addresses
 * @returns those that answer that there is no such page, or do not answer, in the order given
 */
export async function findDeadSources(articles: readonly { id: string; url: string }[]): Promise<DeadSource[]> {
  const answers: (DeadSource | null)[] = articles.map(() => null);
  let next = 0;
  const askInTurn = async () => {
    for (let turn = next++; turn < articles.length; turn = next++) {
      const { id, url } = articles[turn]!;
      const answer = await ask(url);
      answers[turn] = answer === null ? null : { id, url, answer };
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askInTurn));
  return answers.filter((answer) => answer !== null);
}

/** What is wrong with an address, or null where nothing is known to be. */
async function ask(url: string): Promise<string | null> {
  try {
    const { status, body } = await fetch(url, { signal: AbortSignal.timeout(patience) });
    await body?.cancel();
    return status < 400 || inconclusive.has(status) ? null : String(status);
  } catch (fault) {
    const { cause, message } = fault as Error;
    return cause instanceof Error ? cause.message : message;
  }
}

if (import.meta.main) {
  const { content } = readContent(process.cwd());
  if (!content) throw new Error('The content has faults: run npm run check:content');
  const dead = await findDeadSources(content.articles);
  for (const { id, url, answer } of dead) console.log(`content/articles/${id}.md  ${url}  ${answer}`);
  console.log(`${dead.length} of ${content.articles.length} sources no longer answer at their address.`);
  process.exitCode = dead.length > 0 ? 1 : 0;
}
