import { articleFile, eventFile } from '../content.ts';
import type { Event } from '../event.ts';
import { quoted } from '../fields.ts';
import { defaultLanguage, languages } from '../language.ts';
import type { Problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import { citedArticles, findForeign, parseText, uncitedSentences } from '../text.ts';
import { contentError } from './content-error.ts';
import type { ContentView } from './content-view.ts';

/** Finds what is wrong with a summary: sentences without a citation, citations without a claim, unfit text. */
export function summaryProblems(event: Event, view: ContentView): Problem[] {
  const file = eventFile(event.id);
  const problems: Problem[] = [];
  let misquoted = false;
  const first = citedArticles(parseText(event.summary[defaultLanguage]));
  for (const language of languages) {
    const field = ['summary', language];
    const written = event.summary[language];
    problems.push(...foreignProblems(file, field, written));
    const tree = parseText(written);
    const cited = citedArticles(tree);
    const unfit = [...new Set(cited)].flatMap((id) => citationProblems(file, field, id, event.id, view));
    problems.push(...unfit);
    misquoted ||= unfit.length > 0;
    for (const sentence of uncitedSentences(tree, language)) {
      problems.push(
        contentError(
          file,
          field,
          `${quoted(sentence)} has no citation: write [@article-id] after it`,
          sentence.split(/\s/).slice(0, 3).join(' '),
        ),
      );
    }
    // One wrong citation would show twice: as itself, and as a difference between the languages.
    if (!misquoted && cited.join() !== first.join()) {
      problems.push(
        contentError(
          file,
          field,
          `cites ${cited.join(', ') || 'nothing'}, where summary.${defaultLanguage} cites ${first.join(', ') || 'nothing'}: cite the same articles in the same order`,
        ),
      );
    }
  }
  return problems;
}

/** Finds the sources of disputes that make no claim about the event. */
export function disputeProblems(event: Event, view: ContentView): Problem[] {
  return event.disputes.flatMap((dispute, index) =>
    dispute.positions.flatMap((position, number) =>
      position.sources.flatMap((id, place) =>
        citationProblems(
          eventFile(event.id),
          ['disputes', index, 'positions', number, 'sources', place],
          id,
          event.id,
          view,
        ),
      ),
    ),
  );
}

function citationProblems(
  file: string,
  field: Problem['field'],
  id: string,
  eventId: string,
  view: ContentView,
): Problem[] {
  const near = `@${id}`;
  if (!view.articleIds.has(id)) {
    return [
      contentError(
        file,
        field,
        `no article "${id}"${suggest(id, view.articleIds) || ': write the name of a file in content/articles/ without .md'}`,
        near,
      ),
    ];
  }
  if (!view.hasClaim(id, eventId)) {
    return [
      contentError(
        file,
        field,
        `"${id}" makes no claim about this event: add one to ${articleFile(id)}, or cite another article`,
        near,
      ),
    ];
  }
  return [];
}

/** Finds what a text may not contain. */
export function foreignProblems(file: string, field: Problem['field'], markdown: string): Problem[] {
  return findForeign(markdown).map(({ what, source }) => contentError(file, field, what, source.split('\n')[0]));
}
