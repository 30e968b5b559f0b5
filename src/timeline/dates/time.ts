import { UTCDate } from '@date-fns/utc';

/** A time of day at a place: hours and minutes there, and how far its clocks are from UTC: RFC 3339 without seconds. */
export const timePattern = /^(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):(?:00|15|30|45))$/;

/**
 * The instant of a time of day.
 *
 * @param day such as `2018-06-17`
 * @param time such as `18:00+03:00`
 * @returns milliseconds since 1970 in UTC
 */
export function instantOf(day: string, time: string): number {
  return +new UTCDate(`${day}T${time}`);
}

/** A time of day as the clocks of its place show it, for readers of any language: `18:00 (UTC+3)`. */
export function showTime(time: string): string {
  const [, clock, sign, hours, minutes] = /^(.{5})(?:Z|(.)0?(\d+):(\d\d))$/.exec(time)!;
  const away = sign && (hours !== '0' || minutes !== '00');
  const offset = away ? `${sign.replace('-', '−')}${hours}${minutes === '00' ? '' : `:${minutes}`}` : '';
  return `${clock} (UTC${offset})`;
}
