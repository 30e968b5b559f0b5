import { daysBetween, isWeekday, parseDate, resolveReportedDate } from '../../timeline/dates/date.ts';
import type { Article, Figure } from '../../timeline/schema/article.ts';
import { articleFile } from '../../timeline/schema/content.ts';
import { error, warning, type Diagnostic } from '../diagnostic.ts';
import type { Parts } from '../schema-walk.ts';
import { withoutTracking } from './addresses.ts';
import { disallowedIn } from './own-text.ts';
import { futureDay } from './future-day.ts';

/** The date in an article's id, from the month on: `si-2018-07-27-leaving`. */
const dateInId = /-(\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?)(?=-|$)/;

/**
 * Finds problems in an article by itself.
 *
 * @param article the valid fields
 * @param isUnread whether a field exists but is not valid
 * @param today such as `2026-11-20`
 */
export function ownArticleProblems(
  { id, ...article }: Parts<Article> & { id: string },
  isUnread: (field: string) => boolean,
  today: string,
): Diagnostic[] {
  const file = articleFile(id);
  const claims = article.claims ?? [];
  return [
    ...publishedLater(file, article),
    ...futureDay(file, ['published'], article.published, today),
    ...futureDay(file, ['accessed'], article.accessed, today),
    ...futureDay(file, ['archived', 'date'], article.archived?.date, today),
    ...otherDateInId(id, article.published),
    ...trackedAddress(file, article.url),
    ...claims.flatMap((claim, index): Diagnostic[] => {
      const { event, date, record } = claim ?? {};
      const isTwice = event !== undefined && claims.findIndex((other) => other?.event === event) < index;
      const unplaced = date === undefined || isUnread('published') ? null : unplacedWeekday(article.published, date);
      return [
        ...(isTwice
          ? [error(file, ['claims', index, 'event'], `"${event}" has two claims in this article: merge them`)]
          : []),
        ...(unplaced === null ? [] : [error(file, ['claims', index, 'date'], unplaced)]),
        ...sumProblems(record ?? {}).map((reason) => warning(file, ['claims', index, 'record'], reason)),
      ];
    }),
    ...disallowedIn(file, ['body'], article.body ?? ''),
  ];
}

/** Reports an article that was accessed before it was published. One day is allowed for time zones. */
function publishedLater(file: string, { published, accessed }: Parts<Article>): Diagnostic[] {
  const date = published === undefined ? null : parseDate(published);
  if (!date || accessed === undefined || date.uncertain || date.approximate) return [];
  if (daysBetween(accessed, date.first) <= 1) return [];
  const reason = `"${published}" is after ${accessed}, when it was accessed: correct the day of publication, or the day of access`;
  return [error(file, ['published'], reason)];
}

function unplacedWeekday(published: string | undefined, date: string): string | null {
  if (!isWeekday(date) || resolveReportedDate(date, published === undefined ? null : parseDate(published))) return null;
  const known = published === undefined ? 'no published date' : `only "${published}" as its published date`;
  return `"${date}" cannot be resolved, since the article has ${known}: write the exact day of publication, or a full date here`;
}

function sumProblems({ played, won, drawn, lost }: Parts<Figure>): string[] {
  if (played === undefined) return [];
  const parts = [won, drawn, lost].filter((part) => part !== undefined);
  const sum = parts.reduce((one, other) => one + other, 0);
  const fits = parts.length === 3 ? sum === played : sum <= played;
  const added = Object.entries({ won, drawn, lost }).flatMap(([name, part]) => (part === undefined ? [] : [name]));
  return fits ? [] : [`${added.join(' + ')} is ${sum}, but played is ${played}: check the article`];
}

function otherDateInId(id: string, published: string | undefined): Diagnostic[] {
  const date = dateInId.exec(id)?.[1];
  if (date === undefined || published === undefined || !/^\d{4}-\d{2}(-\d{2})?[?~%]?$/.test(published)) return [];
  const plain = published.replace(/[?~%]$/, '');
  if (plain.startsWith(date) || date.startsWith(plain)) return [];
  const reason = `"${published}" is not the date in the article’s id, ${date}: correct the wrong one; a new id needs "${id}" among the aliases`;
  return [warning(articleFile(id), ['published'], reason)];
}

function trackedAddress(file: string, url: string | undefined): Diagnostic[] {
  const plain = url === undefined ? url : withoutTracking(url);
  return plain === url ? [] : [warning(file, ['url'], `contains tracking parameters: write ${plain}`)];
}
