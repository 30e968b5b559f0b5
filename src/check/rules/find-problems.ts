import { articleFile, eventFile } from '../../timeline/schema/content.ts';
import type { Problem } from '../problem.ts';
import { articleProblems } from './article-problems.ts';
import { ContentView } from './content-view.ts';
import { eventProblems } from './event-problems.ts';
import { addressProblems, aliasProblems, idProblems, reservedIdProblems } from './id-problems.ts';
import { permalinkProblems } from './permalink-problems.ts';
import type { ReadableContent, Unread } from './readable.ts';
import { phaseProblems, siteProblems } from './site-problems.ts';
import { disputeProblems, summaryProblems } from './text-problems.ts';

/**
 * Finds what the schemas cannot see: what does not fit between the files of the content.
 *
 * @param content every file, as far as it could be read
 * @param unread what could not, which has problems of its own
 * @param permalinks the text of `content/permalinks.txt`, empty where there is none
 * @returns the problems, in no particular order
 */
export function findProblems(content: ReadableContent, unread: Unread, permalinks = ''): Problem[] {
  const view = new ContentView(content, unread);
  return [
    ...content.articles.flatMap((article) => articleProblems(article, view)),
    ...content.events.flatMap((event) => [
      ...eventProblems(event, view),
      ...summaryProblems(event, view),
      ...disputeProblems(event, view),
    ]),
    ...addressProblems(content.articles),
    ...idProblems(content.articles.map(({ id }) => [articleFile(id), id])),
    ...idProblems(content.events.map(({ id }) => [eventFile(id), id])),
    ...reservedIdProblems(content.events),
    ...aliasProblems(content.events, content.articles, view),
    ...permalinkProblems(permalinks, content, view),
    ...phaseProblems(content.phases),
    ...siteProblems(content.events, view),
  ];
}
