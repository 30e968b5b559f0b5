import { eventFile, phasesFile, siteFile, type Content } from '../content.ts';
import { parseDate } from '../date.ts';
import type { Problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import { contentError } from './content-error.ts';

/** Finds phases that are out of order or share an id. */
export function phaseProblems(phases: Content['phases']): Problem[] {
  return phases.flatMap(({ id, from }, index): Problem[] => {
    const before = phases[index - 1];
    const problems: Problem[] = [];
    if (before && before.from >= from)
      problems.push(
        contentError(
          phasesFile,
          [index, 'from'],
          `"${from}" is not after ${before.from}, where "${before.id}" begins: put the phases in order`,
        ),
      );
    if (phases.findIndex((phase) => phase.id === id) < index)
      problems.push(contentError(phasesFile, [index, 'id'], `"${id}" stands twice: give one of the two another id`));
    return problems;
  });
}

/** Finds what does not fit in the site's own file. */
export function siteProblems(site: Content['site'], events: Content['events']): Problem[] {
  const problems: Problem[] = [];
  const [start, end] = [parseDate(site.tenure.start), parseDate(site.tenure.end)];
  if (start && end && start.first > end.first)
    problems.push(
      contentError(
        siteFile,
        ['tenure', 'end'],
        `"${site.tenure.end}" is before the tenure starts: write the later day here`,
      ),
    );
  if (site.team === undefined && events.some(({ match }) => match))
    problems.push(
      contentError(siteFile, ['team'], 'missing, and there are matches: write the name of the team in each language'),
    );
  return [...problems, ...placeProblems(site, events)];
}

/** Finds cities that a map of the matches would leave out. */
function placeProblems({ places }: Content['site'], events: Content['events']): Problem[] {
  if (places === undefined) return [];
  return events
    .filter(({ match }) => match && !Object.hasOwn(places, match.city))
    .map(({ id, match }) =>
      contentError(
        eventFile(id),
        ['match', 'city'],
        `no place "${match!.city}" in ${siteFile}${suggest(match!.city, Object.keys(places)) || ': add its latitude and longitude there'}`,
      ),
    );
}
