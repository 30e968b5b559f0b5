import { daysBetween } from '../timeline/dates/date.ts';
import { articleThings } from './article-thing.ts';
import type { Found } from './found.ts';
import { textsOf } from './json-ld.ts';
import type { DateMark, PageParts } from './page-parts.ts';
import { dayInAddress } from './read-address.ts';
import { readDay, type ReadDay } from './read-day.ts';

/** Meta tags with the date of publication, the clearest first. None has the date of a change. */
const publishedTags = [
  ...['article:published_time', 'og:article:published_time', 'og:published_time', 'article:published'],
  ...['datepublished', 'date_published', 'article.published', 'published_time', 'published', 'publishdate'],
  ...['publish-date', 'publish_date', 'publisheddate', 'publication_date', 'publicationdate', 'pubdate', 'pub_date'],
  ...['parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'cxenseparse:publishtime'],
  ...['bt:pubdate', 'og:pubdate', 'article_date_original', 'originalpublicationdate', 'displaydate', 'ptime'],
  ...['dc.date.issued', 'dcterms.issued', 'dc.issued', 'dcterms.created', 'dc.date.created', 'dc.created'],
  ...['citation_publication_date', 'citation_date', 'dc.date', 'dcterms.date', 'dateposted', 'date'],
];

/** Nothing on the web is older; earlier dates are defaults of programs. */
const firstOfWeb = '1993-01-01';

type Candidate = Found<ReadDay>;

/**
 * The day of publication as printed: from JSON-LD, meta tags, microdata, dates marked in the text, and the address.
 *
 * @param url the address of the page
 * @param today such as `2026-11-20`; later dates are mistakes
 */
export function publishedDay(parts: PageParts, url: string, language: string, today: string): Found<string> | null {
  const candidates = candidatesOf(parts, url, language).filter(
    ({ value: { day } }) => day >= firstOfWeb && daysBetween(today, day) <= 1,
  );
  const first = candidates[0];
  if (!first) return null;
  const elsewhere = first.value.isUtc ? inOutletsZone(first, candidates) : undefined;
  const { value, from } = elsewhere && elsewhere.value.day !== first.value.day ? elsewhere : first;
  return { value: value.day, from };
}

function candidatesOf(parts: PageParts, url: string, language: string): Candidate[] {
  const read = (texts: readonly string[], from: string): Candidate[] =>
    texts.flatMap((text) => {
      const value = readDay(text, language);
      return value ? [{ value, from }] : [];
    });
  const things = articleThings(parts.things, url);
  const inText = mostLikelyDate(parts.dates);
  const inAddress = dayInAddress(url);
  return [
    ...things.flatMap((thing) => read(textsOf(thing['datePublished']), 'JSON-LD datePublished')),
    ...publishedTags.flatMap((name) => read(parts.meta.get(name) ?? [], `meta ${name}`)),
    ...read(parts.items.get('datePublished') ?? [], 'microdata datePublished'),
    ...things.flatMap((thing) => read(textsOf(thing['uploadDate']), 'JSON-LD uploadDate')),
    ...(inAddress ? [{ value: { day: inAddress, isUtc: false }, from: 'the address' }] : []),
    ...read(inText ? [inText.machine ?? '', inText.printed] : [], 'the first date in the text'),
    ...things.flatMap((thing) => read(textsOf(thing['dateCreated']), 'JSON-LD dateCreated')),
  ];
}

/**
 * The date of the article in the text: the first machine-readable one, otherwise the first marked as "published". Later
 * dates belong to other articles. If it gives no day, such as "26 minutes ago", no other is used.
 */
function mostLikelyDate(dates: readonly DateMark[]): DateMark | undefined {
  return dates.find(({ machine }) => machine !== undefined) ?? dates.find(({ isPublished }) => isPublished);
}

/**
 * For a date in UTC: a date elsewhere on the page or in the address, if it is the same day or the next or previous one.
 */
function inOutletsZone(first: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find(({ value }) => !value.isUtc && Math.abs(daysBetween(first.value.day, value.day)) <= 1);
}
