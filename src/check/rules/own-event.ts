import { eventFile } from '../../timeline/schema/content.ts';
import type { Event } from '../../timeline/schema/event.ts';
import { pagesWithCards } from '../../addresses.ts';
import { error, type Diagnostic } from '../diagnostic.ts';
import type { Parts } from '../schema-walk.ts';
import { futureDay } from './future-day.ts';
import { goalProblems } from './goals.ts';
import { summaryTextProblems } from './own-text.ts';

/**
 * Finds problems in an event by itself.
 *
 * @param event the valid fields
 * @param today such as `2026-11-20`
 */
export function ownEventProblems({ id, ...event }: Parts<Event> & { id: string }, today: string): Diagnostic[] {
  const file = eventFile(id);
  const { key, short, summary, match, added, corrections, disputes } = event;
  return [
    ...reservedNames(id, event.aliases),
    ...(key && short === undefined
      ? [error(file, ['short'], 'missing for a key moment: write two or three words that name it in each language')]
      : []),
    ...Object.entries(summary ?? {}).flatMap(([language, text]) =>
      text === undefined ? [] : summaryTextProblems(file, ['summary', language], text, language),
    ),
    ...(match ? goalProblems(file, match) : []),
    ...futureDay(file, ['added'], added, today),
    ...(corrections ?? []).flatMap((correction, index) => {
      const date = correction?.date;
      const field = ['corrections', index, 'date'];
      const isBefore = date !== undefined && added !== undefined && date < added;
      const reason = `"${date}" is before ${added}, when the event was added: write the day of the correction`;
      return [...(isBefore ? [error(file, field, reason)] : []), ...futureDay(file, field, date, today)];
    }),
    ...(disputes ?? []).flatMap((dispute, index) => [
      ...sourcesTwice(file, ['disputes', index], dispute ?? {}),
      ...missingNumbers(file, ['disputes', index], dispute ?? {}),
    ]),
  ];
}

/** Finds ids and aliases that are names of pages: their cards would have the same file name. */
function reservedNames(id: string, aliases: Parts<Event>['aliases']): Diagnostic[] {
  const isReserved = (name: string | undefined) => pagesWithCards.some((page) => page === name);
  const report = (field: Diagnostic['field'], name: string, advice: string) =>
    error(eventFile(id), field, `"${name}" is the name of a page of the site${advice}`);
  return [
    ...(isReserved(id) ? [report([], id, ': give the file another name')] : []),
    ...(aliases ?? []).flatMap((alias, index) =>
      isReserved(alias) ? [report(['aliases', index], alias!, ', so it was never the id of an event: remove it')] : [],
    ),
  ];
}

function sourcesTwice(
  file: string,
  field: Diagnostic['field'],
  { positions }: Parts<Event['disputes'][number]>,
): Diagnostic[] {
  const seen = new Set<string>();
  return (positions ?? []).flatMap((position, number) =>
    (position?.sources ?? []).flatMap((source, place) => {
      if (source === undefined) return [];
      const isTwice = seen.has(source);
      seen.add(source);
      const where = [...field, 'positions', number, 'sources', place];
      return isTwice
        ? [error(file, where, `"${source}" is named twice in this dispute: keep it where it belongs`)]
        : [];
    }),
  );
}

/** Finds positions without a number in a dispute where others have one: they could not be drawn on the same scale. */
function missingNumbers(
  file: string,
  field: Diagnostic['field'],
  { positions }: Parts<Event['disputes'][number]>,
): Diagnostic[] {
  const isNumbered = (positions ?? []).map((position) => position?.number !== undefined);
  if (!isNumbered.includes(true)) return [];
  return isNumbered.flatMap((is, place) =>
    is
      ? []
      : [
          error(
            file,
            [...field, 'positions', place, 'number'],
            'missing, and other positions of this dispute have one: write the number here too, or remove it from the others',
          ),
        ],
  );
}
