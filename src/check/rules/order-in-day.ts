import { isExactDay } from '../../timeline/dates/date.ts';
import { byPlace, type Placed } from '../../timeline/merge/order-in-day.ts';
import { eventFile } from '../../timeline/schema/content.ts';
import type { Event } from '../../timeline/schema/event.ts';
import { error, warning, type Diagnostic } from '../diagnostic.ts';
import type { ContentIndex } from './content-index.ts';

/**
 * Finds times of events without an exact day, orders of events that have their day to themselves, and events that come
 * before those of the same day that they follow.
 */
export function orderProblems(index: ContentIndex): Diagnostic[] {
  const placed = index.files.events.flatMap((event) => {
    const date = index.dateOf(event);
    return date ? [{ ...event, date }] : [];
  });
  const byId = new Map(placed.map((event) => [event.id, event]));
  const byDay = Map.groupBy(placed, ({ date }) => date.first);
  return placed.flatMap((event) => [
    ...(event.time === undefined || isExactDay(event.date)
      ? []
      : [error(eventFile(event.id), ['time'], `not allowed with the date ${event.date.edtf}: remove it`)]),
    ...(event.order === 0 || byDay.get(event.date.first)!.length > 1
      ? []
      : [warning(eventFile(event.id), ['order'], 'no other event begins on this day: remove it')]),
    ...event.follows.flatMap((id, place) => comesBefore(event, byId.get(id), place)),
  ]);
}

type PlacedEvent = Pick<Event, 'follows'> & Placed;

function comesBefore(event: PlacedEvent, followed: PlacedEvent | undefined, place: number): Diagnostic[] {
  if (!followed || followed.id === event.id) return [];
  if (followed.date.first !== event.date.first || byPlace(followed, event) < 0) return [];
  const reason = `"${followed.id}" is placed after this event on the same day: write order: ${followed.order + 1} in this file`;
  return [error(eventFile(event.id), ['follows', place], reason)];
}
