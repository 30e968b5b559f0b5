import { readDay } from './read-day.ts';

/** A day with separators, and one of eight digits. */
const dayInPath =
  /(?:^|[/_-])((?:19|20)\d{2})([/_-])(0?[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01]|[1-9])(?!\d)|(?:^|[/_-])((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d{1,3}(?!\d))/;

/** The prefix of an archive before the address of an archived page. */
const archived = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(?=https?:)/;

/**
 * The day in the path of an address: `/2016/06/18/`, `/2016-06-18-final`, `/20160618/`.
 *
 * @returns null if there is none, as in `/2016/06/`
 */
export function dayInAddress(url: string): string | null {
  const original = url.replace(archived, '');
  if (!URL.canParse(original)) return null;
  const [, ...parts] = dayInPath.exec(new URL(original).pathname) ?? [];
  const [year, , month, date, ...compact] = parts;
  return readDay((year === undefined ? compact : [year, month, date]).join('-'))?.day ?? null;
}

/** The words at the end of an address, for a name: `/sport/123-ostra-win.html` gives `123 ostra win`. */
export function wordsOfAddress(url: string): string {
  const segments = new URL(url).pathname.split('/').filter(Boolean);
  const spoken = segments.findLast((segment) => /\p{L}{4,}/u.test(decode(segment))) ?? segments.at(-1) ?? '';
  return decode(spoken)
    .replace(/\.\w{2,5}$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The host of an address without a mobile prefix: `m.gazette.example` gives `gazette.example`. */
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
