import { areCompatible, dateFrom, settleDate } from '../../timeline/dates/date.ts';
import { eventFile, siteFile } from '../../timeline/schema/content.ts';
import type { Event } from '../../timeline/schema/event.ts';
import type { Site } from '../../timeline/schema/site.ts';
import { suggest } from '../../timeline/text/suggest.ts';
import { error, warning, type Diagnostic } from '../diagnostic.ts';
import type { ContentIndex } from './content-index.ts';

/** Finds problems between an event, its claims and `content/site.yaml`: missing claims, its date, its kind, names in its match. */
export function eventProblems(event: Event, index: ContentIndex): Diagnostic[] {
  return [...claimedProblems(event, index), ...(index.files.site ? siteProblems(event, index.files.site) : [])];
}

function claimedProblems(event: Event, index: ContentIndex): Diagnostic[] {
  // An invalid article may make a claim about it, with any date.
  if (index.isNamedUnread(event.id)) return [];
  if (index.claimsAbout(event.id).length > 0) return rulingProblems(event, index);
  const reason =
    'no article makes a claim about this event: add one to the article that reports it, or remove the event';
  return [error(eventFile(event.id), [], reason)];
}

function rulingProblems({ id, date, dateNote }: Event, index: ContentIndex): Diagnostic[] {
  const file = eventFile(id);
  const dates = index.claimedDates(id);
  const settled = settleDate(dates);
  if (date === undefined) {
    if (settled) return [];
    const claimed = [...new Set(dates.map(({ edtf }) => edtf))].sort();
    const cause =
      claimed.length > 0 ? `the claims have no date in common (${claimed.join(', ')})` : 'no claim gives a date';
    return [error(file, ['date'], `missing, and ${cause}: write the right date`)];
  }
  if (date === settled?.edtf)
    return [warning(file, ['date'], `"${date}" is already the date from the claims: remove it`)];
  const agrees = dates.length === 0 || dates.some((claimed) => areCompatible(claimed, dateFrom(date)));
  if (agrees || dateNote !== undefined) return [];
  return [warning(file, ['date'], `"${date}" agrees with no claim: explain it in dateNote`)];
}

/** Reports a site with matches that does not name its team. */
export function teamProblems({ files: { site, events } }: ContentIndex): Diagnostic[] {
  if (!site || site.team || !events.some(({ match }) => match)) return [];
  return [error(siteFile, ['team'], 'missing, and there are matches: write the name of the team in each language')];
}

function siteProblems({ id, kind, match }: Event, { kinds, names, places }: Site): Diagnostic[] {
  const file = eventFile(id);
  const unknownName = (['competition', 'stage', 'opponent', 'country'] as const).flatMap((field) => {
    const name = match?.[field];
    if (name === undefined || Object.hasOwn(names, name)) return [];
    const advice = suggest(name, Object.keys(names)) || ': add it there in each language';
    return [error(file, ['match', field], `no name "${name}" in ${siteFile}${advice}`)];
  });
  const city = match && places && !Object.hasOwn(places, match.city) ? match.city : undefined;
  return [
    ...(Object.hasOwn(kinds, kind)
      ? []
      : [
          error(
            file,
            ['kind'],
            `no kind "${kind}" in ${siteFile}${suggest(kind, Object.keys(kinds)) || `: write one of ${Object.keys(kinds).join(', ')}, or add it there`}`,
          ),
        ]),
    ...unknownName,
    ...(city === undefined
      ? []
      : [
          error(
            file,
            ['match', 'city'],
            `no place "${city}" in ${siteFile}${suggest(city, Object.keys(places!)) || ': add its latitude and longitude there'}`,
          ),
        ]),
  ];
}
