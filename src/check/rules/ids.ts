import { articleFile, eventFile } from '../../timeline/schema/content.ts';
import { compareText } from '../../timeline/text/compare-text.ts';
import { foldName } from '../../timeline/text/fold-name.ts';
import { error, type Diagnostic } from '../diagnostic.ts';
import { sameAddress } from './addresses.ts';
import type { CheckedFiles } from './checked-files.ts';

type Named = { id: string; aliases: readonly string[] };

/** Finds articles with the same URL. */
export function addressProblems(articles: CheckedFiles['articles']): Diagnostic[] {
  return [...Map.groupBy(articles, ({ url }) => sameAddress(url)).values()].flatMap((same) => {
    const [first, ...others] = same.toSorted((one, other) => compareText(one.id, other.id));
    const reason = `the same address as in ${articleFile(first!.id)}: merge the two articles`;
    return others.map(({ id }) => error(articleFile(id), ['url'], reason));
  });
}

/** Finds ids of one folder that differ only in accents or case. */
export function similarNames(files: readonly string[]): Diagnostic[] {
  const seen = new Map<string, string>();
  return files.toSorted(compareText).flatMap((file) => {
    const name = file
      .split('/')
      .at(-1)!
      .replace(/\.[^.]*$/, '');
    const plain = foldName(file);
    const other = seen.get(plain);
    seen.set(plain, other ?? name);
    if (other === undefined) return [];
    return [
      error(file, [], `"${name}" differs from "${other}" only in accents or case: give one of the two another name`),
    ];
  });
}

/** Finds aliases that are current ids, or aliases of two files: among events, and among articles. */
export function aliasProblems({ events, articles, unread }: CheckedFiles): Diagnostic[] {
  return [
    ...aliasesAmong('an event', events, eventFile, unread.events),
    ...aliasesAmong('an article', articles, articleFile, unread.articles),
  ];
}

function aliasesAmong(
  what: string,
  things: readonly Named[],
  fileOf: (id: string) => string,
  unread: ReadonlyMap<string, string>,
): Diagnostic[] {
  const ids = new Set([...things.map(({ id }) => id), ...unread.keys()]);
  const owners = new Map<string, string>();
  return things
    .toSorted((one, other) => compareText(one.id, other.id))
    .flatMap(({ id, aliases }) =>
      aliases.flatMap((alias, index) => {
        const owner = owners.get(alias);
        owners.set(alias, owner ?? id);
        const reason = ids.has(alias)
          ? `"${alias}" is the id of ${what}: an alias must be an id without a file`
          : owner === undefined
            ? null
            : `"${alias}" is already an alias of ${owner}: keep it in one of the two`;
        return reason === null ? [] : [error(fileOf(id), ['aliases', index], reason)];
      }),
    );
}
