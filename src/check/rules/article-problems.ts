import { differenceInCalendarDays } from 'date-fns';
import { articleFile } from '../../timeline/schema/content.ts';
import { isWeekday, parseDate, resolveReportedDate, utcDay } from '../../timeline/dates/date.ts';
import { publishedOf } from '../../timeline/merge/describe-article.ts';
import type { Problem } from '../problem.ts';
import { contentError } from './content-error.ts';
import type { ContentView } from './content-view.ts';
import { figureProblems } from './figure-problems.ts';
import type { ReadableArticle } from './readable.ts';
import { bodyProblems } from './text-problems.ts';

/** Finds what is wrong with an article: dates out of order, claims on unknown events, weekdays that cannot be placed, unfit figures and text. */
export function articleProblems(article: ReadableArticle, view: ContentView): Problem[] {
  const claims = article.claims ?? [];
  return [
    ...publishedLater(article),
    ...claims.flatMap((claim, index) => (claim ? claimProblems(article, claim, index, view) : [])),
    ...bodyProblems(article, view),
  ];
}

/** Finds an article that was read before it was published. A day in hand: where it came out it may be tomorrow already. */
function publishedLater({ id, published, accessed }: ReadableArticle): Problem[] {
  const date = published === undefined ? null : parseDate(published);
  if (!date || accessed === undefined || date.uncertain || date.approximate) return [];
  if (differenceInCalendarDays(utcDay(date.first), utcDay(accessed)) <= 1) return [];
  const message = `"${published}" is after ${accessed}, when it was accessed: write the day it came out here, or the day you read it there`;
  return [contentError(articleFile(id), ['published'], message)];
}

type ReadableClaim = NonNullable<NonNullable<ReadableArticle['claims']>[number]>;

function claimProblems(
  article: ReadableArticle,
  { event, date, score, record }: ReadableClaim,
  index: number,
  view: ContentView,
): Problem[] {
  const at = (name: string, message: string) => contentError(articleFile(article.id), ['claims', index, name], message);
  const problems: Problem[] = [];
  if (event !== undefined && !view.eventIds.has(event)) {
    const advice = view.suggestEvent(event) || ': write the name of a file in content/events/ without .yaml';
    problems.push(at('event', `no event "${event}"${advice}`));
  }
  if (event !== undefined && article.claims!.findIndex((claim) => claim?.event === event) < index)
    problems.push(at('event', `"${event}" stands twice in this article: make one claim of the two`));
  if (event !== undefined && score !== undefined && view.isNoMatch(event))
    problems.push(at('score', `"${event}" is no match: leave the score out`));
  const unplaced = date === undefined ? null : unplacedWeekday(article, date, view);
  if (unplaced !== null) problems.push(at('date', unplaced));
  if (record) problems.push(...figureProblems(article.id, ['claims', index, 'record'], record, view));
  return problems;
}

function unplacedWeekday(article: ReadableArticle, date: string, view: ContentView): string | null {
  if (!isWeekday(date) || resolveReportedDate(date, publishedOf(article))) return null;
  if (view.isUnread(articleFile(article.id), 'published')) return null;
  const known =
    article.published === undefined ? 'no published date' : `only "${article.published}" as its published date`;
  return `"${date}" cannot be placed, since the article has ${known}: write published to the day, or a full date here`;
}
