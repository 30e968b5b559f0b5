import { articleFile } from '../../timeline/schema/content.ts';
import type { Figure } from '../../timeline/schema/article.ts';
import type { Problem } from '../problem.ts';
import { suggest } from '../../timeline/text/suggest.ts';
import { contentError, contentWarning } from './content-error.ts';
import type { ContentView } from './content-view.ts';
import type { Readable } from './readable.ts';

/** Finds figures that no match of the timeline could answer, and figures whose parts do not add up. */
export function figureProblems(
  articleId: string,
  field: Problem['field'],
  figure: Readable<Figure>,
  view: ContentView,
): Problem[] {
  const file = articleFile(articleId);
  return [
    ...(view.counted?.length === 0
      ? [contentError(file, field, 'no match counts for the record within the tenure: leave the figure out')]
      : scopeProblems(figure, view).map(([name, message]) => contentError(file, [...field, name], message))),
    ...sumProblems(figure).map((message) => contentWarning(file, field, message)),
  ];
}

function scopeProblems({ first, until, competition }: Readable<Figure>, view: ContentView): [string, string][] {
  if (competition !== undefined && !view.competitions.has(competition)) {
    if (!view.knowsMatches()) return [];
    const advice = suggest(competition, view.competitions) || ': write the competition as the events name it';
    return [['competition', `no match of "${competition}"${advice}`]];
  }
  if (view.counted === null) return [];
  const played = view.counted.filter((match) => competition === undefined || match.competition === competition);
  if (competition !== undefined && played.length === 0)
    return [['competition', `no match of "${competition}" within the tenure: write one that was played within it`]];
  const scope = played.filter(({ firstDay }) => until === undefined || firstDay <= until);
  if (until !== undefined && scope.length === 0)
    return [['until', `no such match up to "${until}" within the tenure: write a later day`]];
  if (first !== undefined && first > scope.length)
    return [['first', `${first} is more than the tenure has of these matches: write ${scope.length} at most`]];
  return [];
}

function sumProblems({ played, won, drawn, lost }: Readable<Figure>): string[] {
  if (played === undefined) return [];
  const parts = [won, drawn, lost].filter((part) => part !== undefined);
  const sum = parts.reduce((one, other) => one + other, 0);
  const fits = parts.length === 3 ? sum === played : sum <= played;
  return fits ? [] : [`its parts come to ${sum}, and played is ${played}: look whether the article says so`];
}
