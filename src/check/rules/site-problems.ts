import { eventFile, phasesFile, siteFile } from '../../timeline/schema/content.ts';
import type { Problem } from '../problem.ts';
import { suggest } from '../../timeline/text/suggest.ts';
import { contentError } from './content-error.ts';
import type { ContentView } from './content-view.ts';
import type { ReadableContent, ReadableEvent } from './readable.ts';

/** Finds phases that are out of order or share an id. */
export function phaseProblems(phases: ReadableContent['phases']): Problem[] {
  return phases.flatMap((phase, index): Problem[] => {
    const { id, from } = phase ?? {};
    const before = phases[index - 1];
    const problems: Problem[] = [];
    if (from !== undefined && before?.from !== undefined && before.from >= from) {
      const message = `"${from}" is not after ${before.from}, where "${before.id ?? index}" begins: put the phases in order`;
      problems.push(contentError(phasesFile, [index, 'from'], message));
    }
    if (id !== undefined && phases.findIndex((other) => other?.id === id) < index)
      problems.push(contentError(phasesFile, [index, 'id'], `"${id}" stands twice: give one of the two another id`));
    return problems;
  });
}

/** Finds what does not fit in the site's own file, and cities that a map of the matches would leave out. */
export function siteProblems(events: readonly ReadableEvent[], view: ContentView): Problem[] {
  const { tenure: { start, end } = {}, team } = view.site;
  const problems: Problem[] = [];
  if (start !== undefined && end !== undefined && start > end) {
    const message = `"${end}" is before the tenure starts: write the later day here`;
    problems.push(contentError(siteFile, ['tenure', 'end'], message));
  }
  if (team === undefined && !view.isUnread(siteFile, 'team') && events.some(({ match }) => match)) {
    const message = 'missing, and there are matches: write the name of the team in each language';
    problems.push(contentError(siteFile, ['team'], message));
  }
  return [...problems, ...events.flatMap((event) => placeProblems(event, view))];
}

function placeProblems({ id, match }: ReadableEvent, { site: { places } }: ContentView): Problem[] {
  const city = match?.city;
  if (places === undefined || city === undefined || Object.hasOwn(places, city)) return [];
  const advice = suggest(city, Object.keys(places)) || ': add its latitude and longitude there';
  return [contentError(eventFile(id), ['match', 'city'], `no place "${city}" in ${siteFile}${advice}`)];
}
