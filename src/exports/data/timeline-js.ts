import { format } from 'date-fns/format';
import { subDays } from 'date-fns/subDays';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Addresses } from '../../addresses.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { words } from '../../i18n/words.ts';
import { endsOf, utcDay } from '../../timeline/dates/date.ts';
import type { Entry, Timeline, TimelinePhase } from '../../timeline/merge/entry.ts';
import type { Language } from '../../timeline/schema/language.ts';
import type { Context } from '../context.ts';
import { sourceList, summaryHtml } from '../feeds/entry-html.ts';

/**
 * The timeline in the JSON format of TimelineJS 3 (timeline.knightlab.com/docs/json-format.html): an event for each
 * entry in the group of its kind, an era for each phase. Headlines and texts are HTML there.
 */
export function timelineJs({ site, entries, phases }: Timeline, language: Language, addresses: Addresses): string {
  const document = {
    title: { text: { headline: html(site.title[language]), text: html(site.tagline[language]) } },
    events: entries.map((entry) => slide(entry, { site, language, addresses })),
    eras: phases.flatMap((phase, index) => era(phase, phases[index + 1], language)),
  };
  return JSON.stringify(document, null, 1);
}

function slide(entry: Entry, context: Context) {
  const { site, language, addresses } = context;
  const { date, time } = entry;
  const [first, last] = endsOf(date.edtf);
  const address = addresses.absolute(addresses.entry(entry.id)(language));
  const link = h('a', { href: address }, entry.title[language]);
  // TimelineJS would show a heading as large as the headline.
  const sources = [h('p', h('strong', words[language].sources)), sourceList(entry, context)];
  return {
    unique_id: entry.id,
    start_date: { ...dateParts(first), ...(time !== undefined && clockParts(time)) },
    ...(last && { end_date: dateParts(last) }),
    display_date: formatDate(date, language),
    group: site.kinds[entry.kind]?.[language] ?? entry.kind,
    text: { headline: toHtml(link), text: summaryHtml(entry, context) + toHtml(sources) },
    autolink: false,
  };
}

function era({ entries, from, title }: TimelinePhase, next: TimelinePhase | undefined, language: Language) {
  const lastDay = next
    ? format(subDays(utcDay(next.from), 1), 'yyyy-MM-dd')
    : entries
        .map(({ date }) => date.last)
        .sort()
        .at(-1);
  if (lastDay === undefined) return [];
  return [{ start_date: dateParts(from), end_date: dateParts(lastDay), text: { headline: html(title[language]) } }];
}

function dateParts(date: string): { year: number; month?: number; day?: number } {
  const [year, month, day] = date.split('-').map(Number);
  return { year: year!, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

function clockParts(time: string): { hour: number; minute: number } {
  return { hour: Number(time.slice(0, 2)), minute: Number(time.slice(3, 5)) };
}

const html = (text: string): string => toHtml({ type: 'text', value: text });
