import { siteFile } from '../../timeline/schema/content.ts';
import { suggest } from '../../timeline/text/suggest.ts';
import { warning, type Diagnostic } from '../diagnostic.ts';
import type { CheckedFiles } from './checked-files.ts';

/** Warns of items on Wikidata that `content/site.yaml` gives to names that no match has: they would be nowhere. */
export function wikidataProblems({ events, site, unread }: CheckedFiles): Diagnostic[] {
  if (!site?.wikidata || unread.events.size > 0) return [];
  const matches = events.flatMap(({ match }) => match ?? []);
  const ownTeam = site.team?.[site.languages[0]];
  const names = {
    teams: [...(ownTeam === undefined ? [] : [ownTeam]), ...matches.map(({ opponent }) => opponent)],
    competitions: matches.map(({ competition }) => competition),
    venues: matches.flatMap(({ venue }) => venue ?? []),
  };
  return (['teams', 'competitions', 'venues'] as const).flatMap((group) =>
    Object.keys(site.wikidata![group])
      .filter((name) => !names[group].includes(name))
      .map((name) =>
        warning(
          siteFile,
          ['wikidata', group, name],
          `no match has "${name}"${suggest(name, new Set(names[group])) || ': write the name as the events do, or remove it'}`,
        ),
      ),
  );
}
