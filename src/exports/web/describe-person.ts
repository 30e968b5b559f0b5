import type { TimelinePerson } from '../../timeline/merge/entry.ts';
import type { Context } from '../context.ts';
import { sameAs, type Thing } from './json-ld.ts';

/** A person in schema.org's vocabulary, with the entries that name them. */
export function describePerson(
  { id, name, names, role, wikidata, mentions }: TimelinePerson,
  { addresses, language }: Context,
): Thing {
  return {
    '@type': 'Person',
    name,
    ...(names.length > 0 && { alternateName: names }),
    description: role[language],
    url: addresses.absolute(addresses.person(id)(language)),
    ...sameAs(wikidata),
    subjectOf: mentions.map(({ entry }) => ({
      '@type': 'WebPage',
      name: entry.title[language],
      url: addresses.absolute(addresses.entry(entry.id)(language)),
    })),
  };
}
