import type { Diagnostic } from '../diagnostic.ts';
import { aboutLinkProblems } from './about-links.ts';
import { addressProblems, aliasProblems } from './ids.ts';
import type { CheckedFiles } from './checked-files.ts';
import { claimProblems } from './claims.ts';
import { citationProblems } from './citations.ts';
import { ContentIndex } from './content-index.ts';
import { eventProblems, teamProblems } from './events.ts';
import { followsProblems } from './follows.ts';
import { orderProblems } from './order-in-day.ts';
import { outletProblems } from './outlets.ts';
import { peopleProblems } from './people.ts';
import { publisherProblems } from './publishers.ts';
import { stateProblems } from './source-states.ts';
import { wikidataProblems } from './wikidata.ts';
import { unconfirmedProblems } from './unconfirmed.ts';
import { permalinkProblems, renamedProblems } from './permalinks.ts';

/**
 * Finds problems between files. References to invalid files are not checked.
 *
 * @returns the problems, in no particular order
 */
export function problemsBetween(files: CheckedFiles): Diagnostic[] {
  const index = new ContentIndex(files);
  return [
    ...files.articles.flatMap((article) => claimProblems(article, index)),
    ...files.events.flatMap((event) => eventProblems(event, index)),
    ...followsProblems(index),
    ...orderProblems(index),
    ...teamProblems(index),
    ...citationProblems(index),
    ...addressProblems(files.articles),
    ...files.articles.flatMap(unconfirmedProblems),
    ...stateProblems(index),
    ...publisherProblems(files.articles),
    ...outletProblems(files),
    ...peopleProblems(files),
    ...wikidataProblems(files),
    ...aliasProblems(files),
    ...renamedProblems(index),
    ...permalinkProblems(index),
    ...aboutLinkProblems(index),
  ];
}
