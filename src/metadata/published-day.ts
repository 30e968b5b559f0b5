import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { utcDay } from '../timeline/dates/date.ts';
import { articleThings } from './article-thing.ts';
import type { Found } from './found.ts';
import { textsOf } from './json-ld.ts';
import type { DateMark, PageParts } from './page-parts.ts';
import { dayInAddress } from './read-address.ts';
import { readDay, type ReadDay } from './read-day.ts';

/** Meta tags that say when an article came out, those that say it most plainly first. None says when it was changed. */
const publishedTags = [
  ...['article:published_time', 'og:article:published_time', 'og:published_time', 'article:published'],
  ...['datepublished', 'date_published', 'article.published', 'published_time', 'published', 'publishdate'],
  ...['publish-date', 'publish_date', 'publisheddate', 'publication_date', 'publicationdate', 'pubdate', 'pub_date'],
  ...['parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'cxenseparse:publishtime'],
  ...['bt:pubdate', 'og:pubdate', 'article_date_original', 'originalpublicationdate', 'displaydate', 'ptime'],
  ...['dc.date.issued', 'dcterms.issued', 'dc.issued', 'dcterms.created', 'dc.date.created', 'dc.created'],
  ...['citation_publication_date', 'citation_date', 'dc.date', 'dcterms.date', 'dateposted', 'date'],
];

/** Nothing on the web is older, and a day before it is a program's default. */
const firstOfWeb = '1993-01-01';

type Candidate = Found<ReadDay>;

/**
 * The day that an article came out, as its page prints it: from JSON-LD, meta tags, microdata, dates marked in the text,
 * and the address.
 *
 * @param url the address that the page was read from
 * @param today such as `2026-11-20`; what is said to come out later is a mistake
 */
export function publishedDay(parts: PageParts, url: string, language: string, today: string): Found<string> | null {
  const candidates = candidatesOf(parts, url, language).filter(
    ({ value: { day } }) => day >= firstOfWeb && differenceInCalendarDays(utcDay(day), utcDay(today)) <= 1,
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
 * The date in the text that is the article's own: the first for machines, else the first whose mark says "published". Those
 * further down are of other articles. One that gives no day, such as "26 minutes ago", leaves no other to choose.
 */
function mostLikelyDate(dates: readonly DateMark[]): DateMark | undefined {
  return dates.find(({ machine }) => machine !== undefined) ?? dates.find(({ isPublished }) => isPublished);
}

/** Where the day is that of Greenwich: what else the page or its address names, where that is the same day or one beside it. */
function inOutletsZone(first: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find(
    ({ value }) => !value.isUtc && Math.abs(differenceInCalendarDays(utcDay(value.day), utcDay(first.value.day))) <= 1,
  );
}
