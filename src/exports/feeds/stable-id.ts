import { createAddresses, type Addresses, type downloads } from '../../addresses.ts';
import type { Entry } from '../../timeline/merge/entry.ts';
import type { Topic } from '../../timeline/merge/topics.ts';
import type { Context } from '../context.ts';

/**
 * The id of an entry in feeds and calendars: the address of the entry's first id on the site's first address. It stays the
 * same when the entry or the whole site moves, as RFC 4287 (4.2.6) and RFC 5545 (3.8.4.7) require; otherwise every entry
 * would be new to feed readers. Links go to the current address instead.
 */
export function stableIdOfEntry(entry: Pick<Entry, 'id' | 'aliases'>, context: Context): string {
  const [firstId = entry.id] = entry.aliases;
  const first = firstAddresses(context);
  return first.absolute(first.entry(firstId)(context.language));
}

/** The id of a feed: the address of its timeline, or of the topic's feed, on the site's first address. */
export function stableIdOfFeed(context: Context, topic?: Topic): string {
  const first = firstAddresses(context);
  return first.absolute((topic ? first.topic(topic, 'xml') : first.timeline)(context.language));
}

/** The id of a feed that is one of the downloads: its address on the site's first address. */
export function stableIdOfFile(name: (typeof downloads)[number], context: Context): string {
  const first = firstAddresses(context);
  return first.absolute(first.download(name)(context.language));
}

function firstAddresses({ site, addresses }: Context): Addresses {
  if (site.firstAddress === undefined) return addresses;
  const { origin, pathname } = new URL(site.firstAddress);
  return createAddresses({ origin, base: pathname, defaultLanguage: site.languages[0] });
}
