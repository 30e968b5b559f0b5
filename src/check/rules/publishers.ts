import { distance } from 'fastest-levenshtein';
import { articleFile } from '../../timeline/schema/content.ts';
import { compareText } from '../../timeline/text/compare-text.ts';
import { foldName } from '../../timeline/text/fold-name.ts';
import { warning, type Diagnostic } from '../diagnostic.ts';
import type { CheckedFiles } from './checked-files.ts';

type Articles = CheckedFiles['articles'];

/** The number of letters by which a mistyped name may differ. */
const maxEdits = 2;

/**
 * Warns of outlets whose names differ only in case or accents, or by a letter or two if they have the same host (CBS and
 * NBC have not): each would count as an outlet of its own. The less frequent name is reported.
 */
export function publisherProblems(articles: Articles): Diagnostic[] {
  const outlets = [...Map.groupBy(articles, ({ publisher }) => publisher)]
    .map(([name, own]) => ({ name, folded: foldName(name), own }))
    .sort((one, other) => other.own.length - one.own.length || compareText(one.name, other.name));
  return outlets.flatMap(({ name, folded, own }, place) => {
    const meant = outlets
      .slice(0, place)
      .find(
        (other) =>
          folded === other.folded || (distance(folded, other.folded) <= maxEdits && haveOneHost(own, other.own)),
      );
    if (!meant) return [];
    const reason = `"${name}" would count as a different outlet than "${meant.name}": write the name the same way`;
    return own.map(({ id }) => warning(articleFile(id), ['publisher'], reason));
  });
}

function haveOneHost(articles: Articles, others: Articles): boolean {
  const hosts = new Set(others.map(hostOf));
  return articles.some((article) => hosts.has(hostOf(article)));
}

function hostOf({ url }: Articles[number]): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
