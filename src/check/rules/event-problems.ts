import { eventFile, siteFile } from '../../timeline/schema/content.ts';
import { areCompatible, dateFrom, settleDate, type TimelineDate } from '../../timeline/dates/date.ts';
import type { Problem } from '../problem.ts';
import { suggest } from '../../timeline/text/suggest.ts';
import { contentError, contentWarning } from './content-error.ts';
import type { ContentView } from './content-view.ts';
import type { ReadableEvent } from './readable.ts';

/** Finds what is wrong with an event: its kind, its claims, its date, the names of its match, its corrections. */
export function eventProblems(event: ReadableEvent, view: ContentView): Problem[] {
  const file = eventFile(event.id);
  const problems: Problem[] = [];
  if (event.key && event.short === undefined && !view.isUnread(file, 'short')) {
    const message = 'missing for a key moment: write two or three words that name it in each language';
    problems.push(contentError(file, ['short'], message));
  }
  if (!view.isClaimed(event.id)) {
    const message =
      'no article makes a claim about this event: add one to the article that reports it, or take the event out';
    problems.push(contentError(file, [], message));
  } else if (view.isWhole(event.id) && !view.isUnread(file, 'date'))
    problems.push(...rulingProblems(event, view.claimedDates(event.id)));
  return [...problems, ...kindProblems(event, view), ...nameProblems(event, view), ...correctionProblems(event)];
}

function kindProblems({ id, kind }: ReadableEvent, { site: { kinds } }: ContentView): Problem[] {
  if (kind === undefined || kinds === undefined || Object.hasOwn(kinds, kind)) return [];
  const known = Object.keys(kinds);
  if (known.length === 0) return [];
  const advice = suggest(kind, known) || `: write one of ${known.join(', ')}`;
  return [contentError(eventFile(id), ['kind'], `no kind "${kind}"${advice}`)];
}

function nameProblems({ id, match }: ReadableEvent, { site: { names } }: ContentView): Problem[] {
  return (['competition', 'stage', 'opponent', 'country'] as const).flatMap((field) => {
    const name = match?.[field];
    if (name === undefined || names === undefined || Object.hasOwn(names, name)) return [];
    const advice = suggest(name, Object.keys(names)) || ': add it there in each language';
    return [contentError(eventFile(id), ['match', field], `no name "${name}" in ${siteFile}${advice}`)];
  });
}

function correctionProblems({ id, added, corrections = [] }: ReadableEvent): Problem[] {
  return corrections.flatMap((correction, index) => {
    const date = correction?.date;
    if (date === undefined || added === undefined || date >= added) return [];
    const message = `"${date}" is before ${added}, when the event was added: write the day of the correction`;
    return [contentError(eventFile(id), ['corrections', index, 'date'], message)];
  });
}

function rulingProblems({ id, date, dateNote }: ReadableEvent, dates: TimelineDate[]): Problem[] {
  const file = eventFile(id);
  const settled = settleDate(dates);
  if (date === undefined && !settled) {
    const claimed = [...new Set(dates.map(({ edtf }) => edtf))].sort();
    const reason =
      claimed.length > 0 ? `the claims leave no date in common (${claimed.join(', ')})` : 'no claim gives a date';
    return [contentError(file, ['date'], `missing, and ${reason}: write the date that is right`)];
  }
  if (date === undefined) return [];
  if (date === settled?.edtf)
    return [contentWarning(file, ['date'], `"${date}" only repeats what the claims come to: leave it out`)];
  const agrees = dates.length === 0 || dates.some((claimed) => areCompatible(claimed, dateFrom(date)));
  if (!agrees && dateNote === undefined) {
    const message = `"${date}" agrees with no claim: write into dateNote how you came to it`;
    return [contentWarning(file, ['date'], message)];
  }
  return [];
}
