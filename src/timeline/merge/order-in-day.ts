import { compareText } from '../text/compare-text.ts';
import type { TimelineDate } from '../dates/date.ts';
import { instantOf } from '../dates/time.ts';

/** What decides on the place of an event in the timeline. */
export type Placed = { id: string; date: TimelineDate; order: number; time?: string | undefined };

/**
 * Orders events by the first day that their date can mean. On one day the order of the editor counts, then the more
 * precise date comes first, then the earlier time, with events without a time last, and then the id decides.
 */
export function byPlace(one: Placed, other: Placed): number {
  return (
    compareText(one.date.first, other.date.first) ||
    one.order - other.order ||
    compareText(one.date.last, other.date.last) ||
    byTime(one, other) ||
    compareText(one.id, other.id)
  );
}

function byTime(one: Placed, other: Placed): number {
  const [a, b] = [one, other].map(({ date, time }) => (time === undefined ? Infinity : instantOf(date.first, time)));
  return a === b ? 0 : a! - b!;
}
