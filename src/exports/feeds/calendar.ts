import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import ical, { escape, ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import type { Addresses } from '../../addresses.ts';
import { publicationDate } from '../../i18n/format-date.ts';
import { formatScore } from '../../i18n/format-score.ts';
import { words } from '../../i18n/words.ts';
import { dateFrom, endsOf, utcDay, type TimelineDate } from '../../timeline/dates/date.ts';
import { instantOf } from '../../timeline/dates/time.ts';
import { headlineOf } from '../../timeline/merge/describe-article.ts';
import type { Citation, Entry, Timeline } from '../../timeline/merge/entry.ts';
import type { Topic } from '../../timeline/merge/topics.ts';
import { goalsInWords } from '../../i18n/goals-in-words.ts';
import type { Language } from '../../timeline/schema/language.ts';
import { isolated } from '../../timeline/text/isolate.ts';
import { toPlainText } from '../../timeline/text/text.ts';
import type { Context } from '../context.ts';
import { stableIdOfEntry } from './stable-id.ts';
import { titleOfFeed } from './title-of-feed.ts';
import { updatedOf } from './updated.ts';

/** The last day that a calendar can write: the end of an all-day event is the day after it, and years have four digits. */
const lastEnd = '9999-12-31';

/**
 * The timeline, or a topic of it, as a calendar (RFC 5545). An event without a time of day is all-day. Entries without a day are left out; the
 * calendar's description says how many. In that of a topic the sources are named by outlet and date: an entry is in several.
 */
export function timelineIcs(
  { site, ...timeline }: Pick<Timeline, 'site' | 'entries'>,
  language: Language,
  addresses: Addresses,
  topic?: Topic,
): string {
  const { entries } = topic ?? timeline;
  const left = leftOutOfCalendar({ entries });
  const text = (value: string) => escape(value, false);
  const calendar = ical({
    prodId: { company: text(site.title[language]), product: 'timeline', language: language.toUpperCase() },
    // The library escapes texts of events, but not of the calendar.
    name: text(titleOfFeed(site, language, topic?.name)),
    description: text(`${site.tagline[language]} ${left > 0 ? words[language].data.calendarLeftOut(left) : ''}`.trim()),
    url: addresses.absolute((topic ? addresses.topic(topic, 'ics') : addresses.download('timeline.ics'))(language)),
  });
  for (const entry of entries.filter(({ date }) => hasDays(date))) {
    calendar.createEvent(calendarEvent(entry, { site, language, addresses }, topic ? briefSource : source));
  }
  return `${calendar.toString()}\r\n`;
}

/** The number of entries that the calendar leaves out, because their days are not known. */
export function leftOutOfCalendar({ entries }: Pick<Timeline, 'entries'>): number {
  return entries.filter(({ date }) => !hasDays(date)).length;
}

function hasDays({ edtf }: TimelineDate): boolean {
  return endsOf(edtf).every((end) => dateFrom(end).precision === 'day');
}

function calendarEvent(entry: Entry, context: Context, write: typeof source): ICalEventData {
  const { site, language, addresses } = context;
  const { date, time, match, place } = entry;
  const address = addresses.absolute(addresses.entry(entry.id)(language));
  const location = match
    ? [match.venue, match.city, match.country].flatMap((name) => name?.[language] ?? []).join(', ')
    : place?.[language];
  const doubtful = date.uncertain || date.approximate;
  return {
    id: stableIdOfEntry(entry, context),
    sequence: entry.corrections.length,
    ...(time === undefined ? wholeDays(date) : { start: new UTCDate(instantOf(date.first, time)) }),
    stamp: utcDay(updatedOf(entry)),
    created: utcDay(entry.added),
    lastModified: utcDay(updatedOf(entry)),
    summary: entry.title[language] + doubtOf(date, language),
    description: description(entry, address, context, write),
    url: address,
    categories: [{ name: site.kinds[entry.kind]?.[language] ?? entry.kind }],
    status: doubtful ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(location && { location }),
  };
}

function wholeDays({ first, last }: TimelineDate): Pick<ICalEventData, 'allDay' | 'start' | 'end'> {
  // An all-day event without an end is one day long.
  return { allDay: true, start: utcDay(first), ...(last < lastEnd && { end: addDays(utcDay(last), 1) }) };
}

function doubtOf({ approximate, uncertain }: TimelineDate, language: Language): string {
  const { approximateDate, uncertainDate } = words[language].data;
  if (approximate) return ` (${approximateDate})`;
  return uncertain ? ` (${uncertainDate})` : '';
}

function description(entry: Entry, address: string, { site, language }: Context, write: typeof source): string {
  const { match } = entry;
  return [
    match &&
      [site.team?.[language], formatScore(match.score, language), match.opponent[language]].filter(Boolean).join(' '),
    match && match.goals.length > 0 && goalsInWords(match.goals, match.goals, language),
    toPlainText(entry.summary[language]),
    `${words[language].sources}:\n${entry.citations.map((citation) => write(citation, language)).join('\n')}`,
    address,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function source({ number, article }: Citation, language: Language): string {
  const published = publicationDate(article, language) ?? words[language].undated;
  return `${number}. ${isolated(headlineOf(article, language).text)}, ${isolated(article.publisher)}, ${published}. ${article.url}`;
}

function briefSource({ number, article }: Citation, language: Language): string {
  return `${number}. ${isolated(article.publisher)}, ${publicationDate(article, language) ?? words[language].undated}`;
}
