import { createAddresses, type Addresses } from '../../addresses.ts';
import type { Entry } from '../../timeline/merge/entry.ts';
import { everyIdOf } from '../../timeline/merge/every-id.ts';
import type { Context } from '../context.ts';

/**
 * What a feed or a calendar knows an entry by, an address: that of the entry's first id where the site was first
 * published. It stays the same when the entry or the whole site moves, as RFC 4287 (4.2.6) and RFC 5545 (3.8.4.7) ask
 * for; else readers would take every entry for a new one. Links lead to where the entry is today instead.
 */
export function lastingIdOfEntry(entry: Pick<Entry, 'id' | 'aliases'>, context: Context): string {
  const [firstId] = everyIdOf(entry);
  const first = firstAddresses(context);
  return first.absolute(first.entry(firstId!)(context.language));
}

/** What a feed is known by: the address of its timeline where the site was first published. */
export function lastingIdOfTimeline(context: Context): string {
  const first = firstAddresses(context);
  return first.absolute(first.timeline(context.language));
}

function firstAddresses({ site, addresses }: Context): Addresses {
  if (site.firstAddress === undefined) return addresses;
  const { origin, pathname } = new URL(site.firstAddress);
  return createAddresses({ origin, base: pathname, defaultLanguage: site.languages[0] });
}
