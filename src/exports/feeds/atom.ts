import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Addresses, Page } from '../../addresses.ts';
import { words } from '../../i18n/words.ts';
import { byLanguage, type Language } from '../../timeline/schema/language.ts';
import { correctionsOf, type Correction } from '../../timeline/merge/changes.ts';
import type { Entry, Timeline } from '../../timeline/merge/entry.ts';
import type { Topic } from '../../timeline/merge/topics.ts';
import { toPlainText } from '../../timeline/text/text.ts';
import type { Context } from '../context.ts';
import { briefHtml, entryHtml } from './entry-html.ts';
import { stableIdOfEntry, stableIdOfFeed, stableIdOfFile } from './stable-id.ts';
import { titleOfFeed } from './title-of-feed.ts';
import { byUpdate, startOf, timesOn } from './updated.ts';

/**
 * The timeline as an Atom feed (RFC 4287): its entries in full, the last added or corrected one first. The feed of a topic
 * has its entries in brief, since an entry is in several of the many topics.
 */
export function atomFeed(
  { site, ...timeline }: Pick<Timeline, 'site' | 'entries'>,
  language: Language,
  addresses: Addresses,
  topic?: Topic,
): string {
  const context = { site, language, addresses };
  const entries = byUpdate((topic ?? timeline).entries);
  const [home, self] = topic
    ? [addresses.pageOfTopic(topic), addresses.topic(topic, 'xml')]
    : [addresses.timeline, addresses.download('feed.xml')];
  return writeFeed(
    {
      ...{ id: stableIdOfFeed(context, topic), title: titleOfFeed(site, language, topic?.name), home, self },
      updated: entries[0]?.updated,
      items: entries.map((one) => atomEntry(one, context, topic !== undefined)),
    },
    context,
  );
}

/** All corrections of the timeline as an Atom feed, the latest first. */
export function correctionsFeed(
  { site, entries }: Pick<Timeline, 'site' | 'entries'>,
  language: Language,
  addresses: Addresses,
): string {
  const context = { site, language, addresses };
  const corrections = correctionsOf(entries);
  const times = timesOn(corrections.map(({ day }) => day));
  return writeFeed(
    {
      id: stableIdOfFile('corrections.xml', context),
      title: titleOfFeed(
        site,
        language,
        byLanguage(site.languages, (one) => words[one].corrections),
      ),
      ...{ home: addresses.news, self: addresses.download('corrections.xml') },
      updated: times[0],
      items: corrections.map((correction, index) => atomCorrection(correction, times[index]!, context)),
    },
    context,
  );
}

type Feed = { id: string; title: string; home: Page; self: Page; updated: string | undefined; items: Element[] };

function writeFeed(
  { id, title, home, self, updated, items }: Feed,
  { site, language, addresses: { absolute, timeline } }: Context,
): string {
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    x('id', id),
    x('title', title),
    x('subtitle', site.tagline[language]),
    x('updated', updated ?? startOf(site.tenure.end)),
    // Some feed readers use the first link for the page of the feed, some the last alternate one.
    x('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: absolute(home(language)) }),
    x('link', { rel: 'self', type: 'application/atom+xml', href: absolute(self(language)) }),
    x('link', { rel: 'license', href: site.licence.url }),
    x('rights', site.licence.name),
    x('author', [x('name', site.title[language]), x('uri', absolute(timeline(language)))]),
    ...items,
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${wellFormed(toXml(feed, { closeEmptyElements: true }))}\n`;
}

function atomEntry({ entry, updated }: { entry: Entry; updated: string }, context: Context, isBrief: boolean) {
  const { site, language, addresses } = context;
  const address = addresses.absolute(addresses.entry(entry.id)(language));
  return x('entry', [
    x('id', stableIdOfEntry(entry, context)),
    x('title', entry.title[language]),
    x('link', { rel: 'alternate', type: 'text/html', href: address }),
    x('published', startOf(entry.added)),
    x('updated', updated),
    x('category', { term: entry.kind, label: site.kinds[entry.kind]?.[language] }),
    // In brief, the content is hardly more than the summary.
    isBrief ? null : x('summary', toPlainText(entry.summary[language])),
    x('content', { type: 'html' }, (isBrief ? briefHtml : entryHtml)(entry, context)),
  ]);
}

function atomCorrection({ entry, day, place, note }: Correction, updated: string, context: Context) {
  const { language, addresses } = context;
  const address = addresses.absolute(addresses.entry(entry.id)(language));
  return x('entry', [
    x('id', `${stableIdOfEntry(entry, context)}#${place}`),
    x('title', entry.title[language]),
    x('link', { rel: 'alternate', type: 'text/html', href: `${address}#${place}` }),
    x('published', startOf(day)),
    x('updated', updated),
    x('content', note[language]),
  ]);
}

/** Characters that XML 1.0 does not allow, not even escaped. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Fixes what the serializer does not escape: forbidden characters, and the end of a CDATA section in text. */
const wellFormed = (xml: string): string => xml.replace(forbidden, '').replaceAll(']]>', ']]&gt;');
