import type { Article } from '../article.ts';
import { articleFile } from '../content.ts';
import { isWeekday, resolveReportedDate } from '../date.ts';
import { publishedOf } from '../describe-article.ts';
import type { Problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import { contentError } from './content-error.ts';
import type { ContentView } from './content-view.ts';
import { bodyProblems } from './text-problems.ts';

/** Finds what is wrong with an article: claims on unknown events, weekdays that cannot be placed, unfit text. */
export function articleProblems(article: Article, view: ContentView): Problem[] {
  return [...claimProblems(article, view), ...bodyProblems(article, view)];
}

function claimProblems(article: Article, view: ContentView): Problem[] {
  const file = articleFile(article.id);
  const published = publishedOf(article);
  return article.claims.flatMap((claim, index): Problem[] => {
    const problems: Problem[] = [];
    const at = (field: string) => ['claims', index, field];
    if (!view.eventIds.has(claim.event)) {
      problems.push(
        contentError(
          file,
          at('event'),
          `no event "${claim.event}"${suggest(claim.event, view.eventIds) || `: write the name of a file in content/events/ without .yaml`}`,
        ),
      );
    }
    if (article.claims.findIndex(({ event }) => event === claim.event) < index) {
      problems.push(
        contentError(file, at('event'), `"${claim.event}" stands twice in this article: make one claim of the two`),
      );
    }
    if (claim.score !== undefined && view.isNoMatch(claim.event)) {
      problems.push(contentError(file, at('score'), `"${claim.event}" is no match: leave the score out`));
    }
    const competition = claim.record?.competition;
    if (competition !== undefined && !view.competitions.has(competition)) {
      problems.push(
        contentError(
          file,
          [...at('record'), 'competition'],
          `no match of "${competition}"${suggest(competition, view.competitions) || ': write the competition as the events name it'}`,
        ),
      );
    }
    if (claim.date !== undefined && isWeekday(claim.date) && !resolveReportedDate(claim.date, published)) {
      const known =
        article.published === undefined ? 'no published date' : `only "${article.published}" as its published date`;
      problems.push(
        contentError(
          file,
          at('date'),
          `"${claim.date}" cannot be placed, since the article has ${known}: write published to the day, or a full date here`,
        ),
      );
    }
    return problems;
  });
}
