import { eventFile, siteFile } from '../content.ts';
import { settleDate, type TimelineDate } from '../date.ts';
import type { Event } from '../event.ts';
import type { Problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import { contentError } from './content-error.ts';
import type { ContentView } from './content-view.ts';

/** Finds what is wrong with an event: its kind, its claims, its date, the names of its match. */
export function eventProblems(event: Event, view: ContentView): Problem[] {
  const file = eventFile(event.id);
  const problems: Problem[] = [];
  if (view.site && !Object.hasOwn(view.site.kinds, event.kind)) {
    const kinds = Object.keys(view.site.kinds);
    problems.push(
      contentError(
        file,
        ['kind'],
        `no kind "${event.kind}"${suggest(event.kind, kinds) || `: write one of ${kinds.join(', ')}`}`,
      ),
    );
  }
  if (event.key && event.short === undefined) {
    problems.push(
      contentError(file, ['short'], 'missing for a key moment: write two or three words that name it in each language'),
    );
  }
  if (!view.isClaimed(event.id)) {
    problems.push(
      contentError(
        file,
        [],
        `no article makes a claim about this event: add one to the article that reports it, or take the event out`,
      ),
    );
  } else if (view.isWhole(event.id)) problems.push(...rulingProblems(event, view.claimedDates(event.id)));
  for (const field of ['competition', 'stage', 'opponent', 'country'] as const) {
    const name = event.match?.[field];
    if (name === undefined || !view.site || Object.hasOwn(view.site.names, name)) continue;
    problems.push(
      contentError(
        file,
        ['match', field],
        `no name "${name}" in ${siteFile}${suggest(name, Object.keys(view.site.names)) || ': add it there in each language'}`,
      ),
    );
  }
  return problems;
}

function rulingProblems(event: Event, dates: TimelineDate[]): Problem[] {
  const file = eventFile(event.id);
  const settled = settleDate(dates);
  if (event.date === undefined && !settled) {
    const claimed = [...new Set(dates.map(({ edtf }) => edtf))].sort();
    const reason =
      claimed.length > 0 ? `the claims leave no date in common (${claimed.join(', ')})` : 'no claim gives a date';
    return [contentError(file, ['date'], `missing, and ${reason}: write the date that is right`)];
  }
  if (event.date !== undefined && event.date === settled?.edtf) {
    return [
      {
        ...contentError(file, ['date'], `"${event.date}" only repeats what the claims come to: leave it out`),
        severity: 'warning',
      },
    ];
  }
  return [];
}
