import type { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { daysBetween, utcDay, type TimelineDate } from '../../timeline/dates/date.ts';
import { round } from '../round.ts';

/** A position on a scale. A number and a day have both ends alike, a month or an interval has two. */
export type Position = { from: number; to: number; text: string };

/** Positions drawn on a scale, all in per cent of its width. */
export type Scale = {
  /** In the order of the positions. */
  marks: { from: number; to: number }[];
  ticks: number[];
  /** The texts that fit, below the line or above it. */
  labels: { text: string; x: number; anchor: 'start' | 'middle' | 'end'; isAbove: boolean }[];
};

/** The narrowest width of a scale, in pixels, on which its labels have to fit. */
const narrowest = 280;
/** A generous width of a character of a label, and the least space between two labels, in pixels. */
const characterWidth = 6.7;
const gap = 8;
/** The space for a mark at either end, and how far apart two marks must be to be seen as two, in per cent. */
const edge = 2;
const apart = 3;

/** The day from which days are counted. */
const epoch = '1970-01-01';
/** The fewest days on a scale, so that neighbouring days are close to each other. */
const fewestDays = 9;
/** The most days and months with a tick each. */
const mostDays = 45;
const mostMonths = 26;

/** The first and last day of a date, counted in days from 1970. */
export function daysOf({ first, last }: TimelineDate): { from: number; to: number } {
  return { from: dayNumber(first), to: dayNumber(last) };
}

/**
 * Draws numbers on a scale from 0, so that their distance is in proportion.
 *
 * @param zero how 0 is written
 * @returns null where the marks could not be seen apart
 */
export function drawNumbers(positions: readonly Position[], zero: string): Scale | null {
  const end = Math.max(...positions.map(({ to }) => to));
  return draw(positions, 0, end, [0], [{ from: 0, to: 0, text: zero }]);
}

/**
 * Draws dates on a scale of days, with a tick for each day, or each month or year where there are many.
 *
 * @param positions in days, see {@link daysOf}
 * @returns null where the marks could not be seen apart
 */
export function drawDates(positions: readonly Position[]): Scale | null {
  const [first, last] = [Math.min(...positions.map(({ from }) => from)), Math.max(...positions.map(({ to }) => to))];
  const more = Math.max(0, fewestDays - 1 - (last - first)) / 2;
  const [start, end] = [first - Math.floor(more), last + Math.ceil(more)];
  return draw(positions, start, end, ticksOf(start, end), []);
}

function ticksOf(start: number, end: number): number[] {
  const days = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  if (days.length <= mostDays) return days;
  const months = days.filter((day) => dayAt(day).getUTCDate() === 1);
  return months.length <= mostMonths ? months : months.filter((day) => dayAt(day).getUTCMonth() === 0);
}

function draw(
  positions: readonly Position[],
  start: number,
  end: number,
  ticks: readonly number[],
  named: readonly Position[],
): Scale | null {
  if (end <= start) return null;
  const place = (value: number) => round(edge + ((value - start) / (end - start)) * (100 - 2 * edge));
  const ends = positions.flatMap(({ from, to }) => [place(from), place(to)]);
  if (Math.max(...ends) - Math.min(...ends) < apart) return null;
  return {
    marks: positions.map(({ from, to }) => ({ from: place(from), to: place(to) })),
    ticks: ticks.map(place),
    labels: placeLabels(
      [...named, ...positions].map(({ from, to, text }) => ({ text, x: round((place(from) + place(to)) / 2) })),
    ),
  };
}

/** Places each text below its mark or else above it, and leaves it out where neither has room. The first come first. */
function placeLabels(texts: readonly { text: string; x: number }[]): Scale['labels'] {
  const placed: { label: Scale['labels'][number]; start: number; end: number }[] = [];
  for (const { text, x } of texts) {
    const length = text.length * characterWidth;
    const middle = (x / 100) * narrowest;
    const anchor = middle < length / 2 ? 'start' : middle > narrowest - length / 2 ? 'end' : 'middle';
    const start = middle - { start: 0, middle: length / 2, end: length }[anchor];
    const fits = (isAbove: boolean) =>
      placed.every(
        (other) => other.label.isAbove !== isAbove || start >= other.end + gap || other.start >= start + length + gap,
      );
    const isAbove = [false, true].find(fits);
    if (isAbove !== undefined) placed.push({ label: { text, x, anchor, isAbove }, start, end: start + length });
  }
  return placed.map(({ label }) => label);
}

const dayNumber = (day: string): number => daysBetween(epoch, day);

const dayAt = (number: number): UTCDate => addDays(utcDay(epoch), number);
