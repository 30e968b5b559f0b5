import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Addresses } from '../../addresses.ts';
import type { Language } from '../../timeline/schema/language.ts';
import type { Entry, Timeline } from '../../timeline/merge/entry.ts';
import { toPlainText } from '../../timeline/text/text.ts';
import type { Context } from '../context.ts';
import { entryHtml } from './entry-html.ts';
import { stableIdOfEntry, stableIdOfTimeline } from './stable-id.ts';
import { byUpdate, lastUpdate, startOf, updatedOf } from './updated.ts';

/** The timeline as an Atom feed (RFC 4287): every entry in full, the last added or corrected one first. */
export function atomFeed({ site, entries }: Timeline, language: Language, addresses: Addresses): string {
  const { absolute, timeline, download } = addresses;
  const context = { site, language, addresses };
  const home = absolute(timeline(language));
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    x('id', stableIdOfTimeline(context)),
    x('title', site.title[language]),
    x('subtitle', site.tagline[language]),
    x('updated', startOf(lastUpdate(entries) ?? site.tenure.end)),
    // Some feed readers use the first link for the page of the feed, some the last alternate one.
    x('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: home }),
    x('link', { rel: 'self', type: 'application/atom+xml', href: absolute(download('feed.xml')(language)) }),
    x('link', { rel: 'license', href: site.licence.url }),
    x('rights', site.licence.name),
    x('author', [x('name', site.title[language]), x('uri', home)]),
    ...byUpdate(entries).map((entry) => atomEntry(entry, context)),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${wellFormed(toXml(feed, { closeEmptyElements: true }))}\n`;
}

function atomEntry(entry: Entry, context: Context) {
  const { site, language, addresses } = context;
  const address = addresses.absolute(addresses.entry(entry.id)(language));
  return x('entry', [
    x('id', stableIdOfEntry(entry, context)),
    x('title', entry.title[language]),
    x('link', { rel: 'alternate', type: 'text/html', href: address }),
    x('published', startOf(entry.added)),
    x('updated', startOf(updatedOf(entry))),
    x('category', { term: entry.kind, label: site.kinds[entry.kind]?.[language] }),
    x('summary', toPlainText(entry.summary[language])),
    x('content', { type: 'html' }, entryHtml(entry, context)),
  ]);
}

/** Characters that XML 1.0 does not allow, not even escaped. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Fixes what the serializer does not escape: forbidden characters, and the end of a CDATA section in text. */
const wellFormed = (xml: string): string => xml.replace(forbidden, '').replaceAll(']]>', ']]&gt;');
