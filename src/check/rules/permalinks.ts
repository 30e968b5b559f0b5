import { articleFile, eventFile, permalinksFile } from '../../timeline/schema/content.ts';
import { parsePermalink, permalinksOf, type Permalink } from '../../timeline/schema/permalink.ts';
import { error, warning, type Diagnostic } from '../diagnostic.ts';
import type { ContentIndex } from './content-index.ts';
import { citedBy } from './find-renamed.ts';

/**
 * Finds permalinks that are broken: neither a current id nor an alias. Warns of ids that are not listed, whose links would
 * not be protected.
 */
export function permalinkProblems({ files, renamed }: ContentIndex): Diagnostic[] {
  const { events, articles, unread, permalinks } = files;
  const renamedIds = { events: renamed.events, sources: renamed.articles };
  const known = { events: idsOf(events), sources: idsOf(articles) };
  // Any id in the text of an invalid file may be an alias.
  const texts = { events: unread.events, sources: unread.articles };
  const isKept = ({ folder, id }: Permalink) =>
    known[folder].has(id) ||
    renamedIds[folder].has(id) ||
    texts[folder].has(id) ||
    [...texts[folder].values()].some((text) => text.includes(id));
  const lines = permalinks
    .split('\n')
    .map((line) => ({ line, text: line.trim(), permalink: parsePermalink(line.trim()) }));
  const lost = lines.flatMap(({ line, text, permalink }, index): Diagnostic[] => {
    if (text === '' || (permalink && isKept(permalink))) return [];
    const reason = permalink ? missing(permalink) : `"${text}" is not a permalink: write events/<id> or sources/<id>`;
    return [{ ...error(permalinksFile, [], reason), place: { line: index + 1, column: line.indexOf(text) + 1 } }];
  });
  const listed = new Set(lines.map(({ text }) => text));
  const today = permalinksOf({
    events: events.map(({ id }) => id).filter((id) => ![...renamed.events.values()].includes(id)),
    articles: articles.map(({ id }) => id).filter((id) => ![...renamed.articles.values()].includes(id)),
  });
  return [...lost, ...unlisted(today.filter((permalink) => !listed.has(permalink)))];
}

/** Reports each renamed file once, with everything there is to do. */
export function renamedProblems(index: ContentIndex): Diagnostic[] {
  const { files, renamed } = index;
  const report = (file: string, earlier: string, now: string, rest: string) =>
    error(
      file,
      ['aliases'],
      `"${now}" seems to be "${earlier}" under a new name: add aliases: [${earlier}]${rest}, or rename the file back`,
    );
  return [
    ...[...renamed.events].map(([earlier, now]) => {
      const claiming = files.articles.filter(({ claims }) => claims.some(({ event }) => event === earlier));
      return report(
        eventFile(now),
        earlier,
        now,
        listFiles(
          `, and write event: ${now} in`,
          claiming.map(({ id }) => articleFile(id)),
        ),
      );
    }),
    ...[...renamed.articles].map(([earlier, now]) => {
      const citing = files.events.filter((event) => citedBy(event).has(earlier));
      return report(
        articleFile(now),
        earlier,
        now,
        listFiles(
          `, and replace it by ${now} in`,
          citing.map(({ id }) => eventFile(id)),
        ),
      );
    }),
  ];
}

function listFiles(what: string, files: readonly string[]): string {
  return files.length === 0 ? '' : `${what} ${files.join(', ')}`;
}

function unlisted([first, ...others]: readonly string[]): Diagnostic[] {
  if (first === undefined) return [];
  const what = others.length === 0 ? `${first} is` : `${first} and ${others.length} more are`;
  const reason = `${what} not listed yet, so the link is not protected: run npm run permalinks before publishing`;
  return [{ ...warning(permalinksFile, [], reason), place: { line: 1, column: 1 } }];
}

function idsOf(things: readonly { id: string; aliases: readonly string[] }[]): Set<string> {
  return new Set(things.flatMap(({ id, aliases }) => [id, ...aliases]));
}

function missing({ folder, id }: Permalink): string {
  const [thing, file] = folder === 'events' ? ['event', eventFile(id)] : ['article', articleFile(id)];
  return `"${id}" was published, and its links are now broken: add it to the aliases of the ${thing} that replaces it, or restore ${file}`;
}
