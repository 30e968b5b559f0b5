import { readDay } from './read-day.ts';

/** A day with signs between its parts, and one of eight digits. */
const dayInPath =
  /(?:^|[/_-])((?:19|20)\d{2})([/_-])(0?[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01]|[1-9])(?!\d)|(?:^|[/_-])((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d{1,3}(?!\d))/;

/** What an archive puts before the address of a page that it keeps. */
const archived = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(?=https?:)/;

/**
 * The day that an address has in its path: `/2016/06/18/`, `/2016-06-18-final`, `/20160618/`.
 *
 * @returns null where it has none, as in `/2016/06/`
 */
export function dayInAddress(url: string): string | null {
  const original = url.replace(archived, '');
  if (!URL.canParse(original)) return null;
  const [, ...parts] = dayInPath.exec(new URL(original).pathname) ?? [];
  const [year, , month, date, ...compact] = parts;
  return readDay((year === undefined ? compact : [year, month, date]).join('-'))?.day ?? null;
}

/** The last words of an address, for a name: of `/sport/123-osorio-quits.html` it is `123 osorio quits`. */
export function wordsOfAddress(url: string): string {
  const segments = new URL(url).pathname.split('/').filter(Boolean);
  const spoken = segments.findLast((segment) => /\p{L}{4,}/u.test(decode(segment))) ?? segments.at(-1) ?? '';
  return decode(spoken)
    .replace(/\.\w{2,5}$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The host of an address without what only says for which device it is: `m.gazette.example` is `gazette.example`. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^(?:www\d?|m|mobile|movil|amp)\.(?=.*\.)/, '');
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
