import type { Article, Claim, Figure } from '../../timeline/schema/article.ts';
import { articleFile } from '../../timeline/schema/content.ts';
import { areCompatible, dateFrom, settleDate, type TimelineDate } from '../../timeline/dates/date.ts';
import { suggest } from '../../timeline/text/suggest.ts';
import { error, warning, type Diagnostic } from '../diagnostic.ts';
import { dateOfClaim, type ContentIndex } from './content-index.ts';

/** Finds claims about unknown events, scores for events that are not matches, figures without matches, and years that are off by one. */
export function claimProblems(article: Article, index: ContentIndex): Diagnostic[] {
  const file = articleFile(article.id);
  return article.claims.flatMap((claim, number) => {
    const field = ['claims', number];
    const { event: id, score, record } = claim;
    if (!index.hasEvent(id)) return [error(file, [...field, 'event'], `no event "${id}"${adviceOnEvent(id, index)}`)];
    const event = index.events.get(id);
    const yearOff = yearOffByOne(article, claim, index);
    return [
      ...(score !== undefined && event && !event.match
        ? [error(file, [...field, 'score'], `"${id}" is not a match: remove the score`)]
        : []),
      ...(yearOff === null ? [] : [warning(file, [...field, 'date'], yearOff)]),
      ...(record
        ? figureProblems(record, index).map(([name, reason]) => error(file, [...field, 'record', ...name], reason))
        : []),
    ];
  });
}

/** What to write instead of an id that no event has. */
export function adviceOnEvent(id: string, { files }: ContentIndex): string {
  const now = files.events.find(({ aliases }) => aliases.includes(id));
  if (now) return `: it is now "${now.id}", write that`;
  const advice = suggest(
    id,
    files.events.map((event) => event.id),
  );
  return advice || ': write the name of a file in content/events/ without .yaml';
}

/** Reports a claim whose date is exactly one year before or after that of its event, unless the event has a dateNote. */
function yearOffByOne(article: Article, claim: Claim, index: ContentIndex): string | null {
  const date = dateOfClaim({ article, claim });
  const event = index.events.get(claim.event);
  if (!date || !event || event.dateNote || !['day', 'month'].includes(date.precision)) return null;
  const others = index.claimsAbout(event.id).filter((other) => other.claim !== claim);
  const settled =
    event.date === undefined ? settleDate(others.flatMap((other) => dateOfClaim(other) ?? [])) : dateFrom(event.date);
  if (!settled || areCompatible(date, settled)) return null;
  const meant = [-1, 1].map((years) => inOtherYear(date, years)).find((other) => areCompatible(other, settled));
  return meant
    ? `"${claim.date}" is one year off ${settled.edtf}, the date of "${event.id}": write ${meant.edtf}, or if the article is wrong, explain it in the dateNote of the event`
    : null;
}

function inOtherYear({ edtf }: TimelineDate, years: number): TimelineDate {
  const year = String(Number(edtf.slice(0, 4)) + years).padStart(4, '0');
  // 29 February does not exist one year before or after.
  return dateFrom(year + edtf.slice(4).replace('-02-29', '-02-28'));
}

/** Finds figures that cannot be compared with any match, with the field at fault. */
function figureProblems(
  { first, until, competition }: Figure,
  { competitions, counted, files }: ContentIndex,
): [field: string[], reason: string][] {
  if (counted?.length === 0) return [[[], 'no match counts for the record within the tenure: remove the figure']];
  if (competition !== undefined && !competitions.has(competition)) {
    if (files.unread.events.size > 0) return [];
    const advice = suggest(competition, competitions) || ': write the competition as the events name it';
    return [[['competition'], `no match of "${competition}"${advice}`]];
  }
  if (counted === null) return [];
  const played = counted.filter((match) => competition === undefined || match.competition === competition);
  if (played.length === 0)
    return [[['competition'], `no match of "${competition}" within the tenure: write one that was played within it`]];
  const scope = played.filter(({ firstDay }) => until === undefined || firstDay <= until);
  if (scope.length === 0) return [[['until'], `no such match up to "${until}" within the tenure: write a later day`]];
  if (first !== undefined && first > scope.length)
    return [[['first'], `${first} is more than the tenure has of these matches: write at most ${scope.length}`]];
  return [];
}
