import type { Addresses } from '../../addresses.ts';
import type { Timeline } from '../../timeline/merge/entry.ts';
import type { Language } from '../../timeline/schema/language.ts';
import { toPlainText } from '../../timeline/text/text.ts';
import { entryHtml } from './entry-html.ts';
import { stableIdOfEntry } from './stable-id.ts';
import { byUpdate, startOf } from './updated.ts';

/** The timeline as a JSON Feed 1.1 (jsonfeed.org), with the entries, order and ids of the Atom feed. */
export function jsonFeed({ site, entries }: Timeline, language: Language, addresses: Addresses): string {
  const { absolute, timeline, download } = addresses;
  const context = { site, language, addresses };
  const home = absolute(timeline(language));
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.title[language],
    home_page_url: home,
    feed_url: absolute(download('feed.json')(language)),
    description: site.tagline[language],
    language,
    authors: [{ name: site.title[language], url: home }],
    items: byUpdate(entries).map(({ entry, updated }) => {
      const address = absolute(addresses.entry(entry.id)(language));
      return {
        id: stableIdOfEntry(entry, context),
        url: address,
        title: entry.title[language],
        content_html: entryHtml(entry, context),
        summary: toPlainText(entry.summary[language]),
        date_published: startOf(entry.added),
        date_modified: updated,
        tags: [site.kinds[entry.kind]?.[language] ?? entry.kind],
        language,
      };
    }),
  };
  return JSON.stringify(feed, null, 1);
}
