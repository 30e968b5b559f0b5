import normalizeUrl from 'normalize-url';
import { compareText } from '../../timeline/text/compare-text.ts';
import { articleFile, eventFile } from '../../timeline/schema/content.ts';
import { kebabCase, pagesWithCards } from '../../timeline/schema/fields.ts';
import { foldName } from '../../timeline/text/fold-name.ts';
import type { Problem } from '../problem.ts';
import { contentError } from './content-error.ts';
import type { ContentView } from './content-view.ts';
import type { ReadableArticle, ReadableEvent } from './readable.ts';

/** What a link says about where it was found and not about where it leads. */
const trackingParameters = [
  /^utm_\w+/i,
  /^(fbclid|gclid|msclkid|dclid|igshid|mc_cid|mc_eid|ref|cmpid|ocid|__twitter_impression)$/i,
];

/** Finds articles that are one and the same page. */
export function addressProblems(articles: readonly ReadableArticle[]): Problem[] {
  const known = articles.flatMap(({ id, url }) => (url === undefined ? [] : { id, url }));
  const byAddress = Map.groupBy(known, ({ url }) =>
    normalizeUrl(url, {
      stripProtocol: true,
      stripHash: true,
      removeQueryParameters: trackingParameters,
    }),
  );
  return [...byAddress.values()].flatMap((same) => {
    const [first, ...others] = same.toSorted((one, other) => compareText(one.id, other.id));
    return others.map(({ id }) =>
      contentError(
        articleFile(id),
        ['url'],
        `the same address as in ${articleFile(first!.id)}: make one article of the two`,
      ),
    );
  });
}

/** Finds ids that cannot stand in an address, and ids that a reader could not tell apart. */
export function idProblems(files: readonly (readonly [file: string, id: string])[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const [file, id] of files.toSorted(([one], [other]) => compareText(one, other))) {
    if (!kebabCase.test(id))
      problems.push(
        contentError(
          file,
          [],
          `"${id}" is not an id: name the file with lower-case letters and digits, joined by hyphens`,
        ),
      );
    const plain = foldName(id);
    const other = seen.get(plain);
    if (other !== undefined)
      problems.push(
        contentError(
          file,
          [],
          `"${id}" differs from "${other}" only in accents or case: give one of the two another name`,
        ),
      );
    else seen.set(plain, id);
  }
  return problems;
}

/** Finds events that would take the place of a page of the site, by their id or by an alias. */
export function reservedIdProblems(events: readonly ReadableEvent[]): Problem[] {
  const named = events.flatMap(({ id, aliases = [] }) => [
    { id, name: id, field: [], advice: ': give the file another name' },
    ...aliases.map((name, index) => ({
      ...{ id, name, field: ['aliases', index] },
      advice: ', and never was the id of an event: take it out',
    })),
  ]);
  return named
    .filter(({ name }) => pagesWithCards.some((reserved) => reserved === name))
    .map(({ id, name, field, advice }) =>
      contentError(eventFile(id), field, `"${name}" is the name of a page of the site${advice}`),
    );
}

/** Finds aliases that are ids of today, or aliases of something else: among events, and among articles. */
export function aliasProblems(
  events: readonly ReadableEvent[],
  articles: readonly ReadableArticle[],
  view: ContentView,
): Problem[] {
  return [
    ...aliasProblemsAmong('an event', events, eventFile, view.eventIds),
    ...aliasProblemsAmong('an article', articles, articleFile, view.articleIds),
  ];
}

function aliasProblemsAmong(
  what: string,
  things: readonly (ReadableArticle | ReadableEvent)[],
  fileOf: (id: string) => string,
  ids: ReadonlySet<string>,
): Problem[] {
  const owner = new Map<string, string>();
  return things
    .toSorted((one, other) => compareText(one.id, other.id))
    .flatMap(({ id, aliases = [] }) =>
      aliases.flatMap((alias, index): Problem[] => {
        if (alias === undefined) return [];
        const field = ['aliases', index];
        if (ids.has(alias))
          return [
            contentError(
              fileOf(id),
              field,
              `"${alias}" is the id of ${what}: an alias is an id that no longer has a file`,
            ),
          ];
        if (owner.has(alias))
          return [
            contentError(
              fileOf(id),
              field,
              `"${alias}" is an alias of ${owner.get(alias)} already: keep it in one of the two`,
            ),
          ];
        owner.set(alias, id);
        return [];
      }),
    );
}
