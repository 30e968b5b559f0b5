import { articleFile, eventFile, permalinksFile } from '../content.ts';
import { parsePermalink, type Permalink } from '../permalink.ts';
import type { Problem } from '../problem.ts';
import { contentError } from './content-error.ts';
import type { ReadableContent, Unreadable } from './content-view.ts';

/**
 * Finds links that were published once and lead nowhere: neither an id of today nor an alias.
 *
 * @param permalinks the text of `content/permalinks.txt`
 * @param content the files that fit their schemas
 * @param unreadable those that do not: what has an unreadable neighbour may be an alias of it, and is not complained of
 */
export function permalinkProblems(
  permalinks: string,
  { events, articles }: Pick<ReadableContent, 'events' | 'articles'>,
  unreadable: Unreadable,
): Problem[] {
  const known = {
    events: new Set(events.flatMap(({ id, aliases }) => [id, ...aliases])),
    sources: new Set(articles.flatMap(({ id, aliases = [] }) => [id, ...aliases])),
  };
  const isWhole = { events: unreadable.events.size === 0, sources: unreadable.articles.size === 0 };
  return permalinks.split('\n').flatMap((line, index): Problem[] => {
    const text = line.trim();
    if (text === '') return [];
    const permalink = parsePermalink(text);
    const message = permalink ? missing(permalink) : `"${text}" is no permalink: write events/<id> or sources/<id>`;
    if (permalink && (!isWhole[permalink.folder] || known[permalink.folder].has(permalink.id))) return [];
    return [
      { ...contentError(permalinksFile, [], message), place: { line: index + 1, column: line.indexOf(text) + 1 } },
    ];
  });
}

function missing({ folder, id }: Permalink): string {
  const [thing, file] = folder === 'events' ? ['event', eventFile(id)] : ['article', articleFile(id)];
  return `"${id}" was published, and its links lead nowhere: add it to the aliases of the ${thing} that took its place, or give back ${file}`;
}
