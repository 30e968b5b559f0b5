import { eventFile } from '../../timeline/schema/content.ts';
import type { Event } from '../../timeline/schema/event.ts';
import { compareText } from '../../timeline/text/compare-text.ts';
import { error, type Diagnostic } from '../diagnostic.ts';
import { adviceOnEvent } from './claims.ts';
import type { ContentIndex } from './content-index.ts';

/** Finds events that follow unknown events, themselves, one event twice, a later event, or each other. */
export function followsProblems(index: ContentIndex): Diagnostic[] {
  const { events } = index.files;
  return [
    ...events.flatMap((event) =>
      event.follows.flatMap((id, place) => {
        const reason = wrongEvent(event, id, place, index);
        return reason === null ? [] : [error(eventFile(event.id), ['follows', place], reason)];
      }),
    ),
    ...circles(index),
  ];
}

function wrongEvent(event: Event, id: string, place: number, index: ContentIndex): string | null {
  if (!index.hasEvent(id)) return `no event "${id}"${adviceOnEvent(id, index)}`;
  if (id === event.id) return `"${id}" is this event itself: remove it`;
  if (event.follows.indexOf(id) < place) return `"${id}" is named twice: remove one of the two`;
  const other = index.events.get(id);
  const [own, earlier] = [index.dateOf(event), other && index.dateOf(other)];
  if (!own || !earlier || earlier.first <= own.first) return null;
  return `"${id}" is later (${earlier.edtf}) than this event (${own.edtf}): remove it, or write follows: [${event.id}] in ${eventFile(id)}`;
}

/** Events of one day that follow each other, reported once at the first of them by id. */
function circles({ events }: ContentIndex): Diagnostic[] {
  const byId = [...events.values()].toSorted((one, other) => compareText(one.id, other.id));
  const seen = new Set<string>();
  return byId.flatMap(({ id, follows }) => {
    const circle = seen.has(id) ? null : wayBack(id, id, events, new Set());
    if (!circle || circle.length === 1) return [];
    for (const one of circle) seen.add(one);
    const place = follows.indexOf(circle[1]!);
    return [error(eventFile(id), ['follows', place], `${[...circle, id].join(' follows ')}: remove one of these`)];
  });
}

/** The ids from an event along what it follows to a goal, without the goal, or null if no way leads there. */
function wayBack(id: string, goal: string, events: ContentIndex['events'], tried: Set<string>): string[] | null {
  for (const next of events.get(id)?.follows ?? []) {
    if (next === goal) return [id];
    if (tried.has(next)) continue;
    tried.add(next);
    const way = wayBack(next, goal, events, tried);
    if (way) return [id, ...way];
  }
  return null;
}
