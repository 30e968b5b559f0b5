import { articleFile, eventFile, permalinksFile } from '../../timeline/schema/content.ts';
import { kebabCase } from '../../timeline/schema/fields.ts';
import { parsePermalink, permalinksOf, type Permalink } from '../../timeline/schema/permalink.ts';
import type { Problem } from '../problem.ts';
import { contentError, contentWarning } from './content-error.ts';
import type { ContentView } from './content-view.ts';
import type { ReadableArticle, ReadableContent, ReadableEvent } from './readable.ts';

/**
 * Finds links that were published once and lead nowhere: neither an id of today nor an alias. Warns of ids that are not
 * listed, whose links nothing would keep.
 *
 * @param permalinks the text of `content/permalinks.txt`, empty where there is none
 */
export function permalinkProblems(
  permalinks: string,
  { events, articles, misnamed }: Pick<ReadableContent, 'events' | 'articles' | 'misnamed'>,
  view: ContentView,
): Problem[] {
  const known = { events: idsOf(events), sources: idsOf(articles) };
  // What cannot be read may have any alias, and what has another name is not lost.
  const isWhole = {
    events: !misnamed?.events.length && !events.some(({ id }) => view.isUnread(eventFile(id), 'aliases')),
    sources: !misnamed?.articles.length && !articles.some(({ id }) => view.isUnread(articleFile(id), 'aliases')),
  };
  const lines = permalinks
    .split('\n')
    .map((line) => ({ line, text: line.trim(), permalink: parsePermalink(line.trim()) }));
  const faults = lines.flatMap(({ line, text, permalink }, index): Problem[] => {
    if (text === '' || (permalink && (!isWhole[permalink.folder] || known[permalink.folder].has(permalink.id))))
      return [];
    const message = permalink ? missing(permalink) : `"${text}" is no permalink: write events/<id> or sources/<id>`;
    const place = { line: index + 1, column: line.indexOf(text) + 1 };
    return [{ ...contentError(permalinksFile, [], message), place }];
  });
  const listed = new Set(lines.map(({ text }) => text));
  const unlisted = permalinksOf({ events: fitIds(events), articles: fitIds(articles) }).filter(
    (permalink) => !listed.has(permalink),
  );
  return [...faults, ...unlistedWarning(unlisted)];
}

function unlistedWarning([first, ...others]: readonly string[]): Problem[] {
  if (first === undefined) return [];
  const what = others.length === 0 ? `${first} is` : `${first} and ${others.length} more are`;
  const message = `${what} not listed yet, and nothing would keep the link: run npm run permalinks before publishing`;
  return [{ ...contentWarning(permalinksFile, [], message), place: { line: 1, column: 1 } }];
}

function fitIds(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id).filter((id) => kebabCase.test(id));
}

function idsOf(things: readonly (ReadableArticle | ReadableEvent)[]): Set<string | undefined> {
  return new Set(things.flatMap(({ id, aliases = [] }) => [id, ...aliases]));
}

function missing({ folder, id }: Permalink): string {
  const [thing, file] = folder === 'events' ? ['event', eventFile(id)] : ['article', articleFile(id)];
  return `"${id}" was published, and its links lead nowhere: add it to the aliases of the ${thing} that took its place, or give back ${file}`;
}
