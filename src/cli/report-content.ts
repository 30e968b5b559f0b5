import { allDifferences, countDifferences } from '../timeline/merge/all-differences.ts';
import { countOutlets } from '../timeline/merge/count-voices.ts';
import type { Entry, Timeline } from '../timeline/merge/entry.ts';
import { mergeTimeline } from '../timeline/merge/merge.ts';
import { sourcedSentences, type SourcedSentence } from './sentence-sources.ts';
import { pressFigures } from '../timeline/record/press-figures.ts';
import { eventFile } from '../timeline/schema/content.ts';
import { warning } from '../check/diagnostic.ts';
import { ContentReader } from '../check/read-content.ts';
import { reportDiagnostics, type Print } from '../check/report-diagnostics.ts';

/** Numbers about the timeline, and where it has few sources, one fact on each line. */
export function reportTimeline({ entries, articles, record: { total } }: Timeline): string[] {
  const figures = pressFigures(entries);
  const differences = countDifferences(allDifferences(entries));
  const untitled = articles.filter(({ title }) => title === undefined).length;
  const undated = articles.filter(({ published }) => published === undefined).length;
  const key = entries.filter((entry) => entry.key).length;
  return [
    `entries: ${entries.length}, of which key moments: ${key}`,
    `articles: ${articles.length}, from outlets: ${countOutlets(articles)}`,
    `articles without a headline: ${untitled}`,
    `articles without a date: ${undated}`,
    `matches: ${total.played}; won ${total.won}, drawn ${total.drawn}, lost ${total.lost}; goals ${total.goalsFor}-${total.goalsAgainst}`,
    ...entriesByOutlets(entries),
    `disagreements on a date: ${differences.date}`,
    `disagreements on a score: ${differences.score}`,
    `disputes: ${differences.settled} settled, ${differences.open} open`,
    `figures that agree with the matches: ${figures.agreeing.length}`,
    `figures that differ from the matches: ${figures.differing.length}`,
    ...figures.differing.map(
      ({ entry, citation, check }) =>
        `  ${entry.id}, ${citation.article.id}: ${check.differences
          .map(({ field, stated, counted }) => `${field} ${stated}, counted ${counted}`)
          .join('; ')}`,
    ),
  ];
}

function entriesByOutlets(entries: readonly Entry[]): string[] {
  const byNumber = [...Map.groupBy(entries, ({ outlets }) => outlets)].sort(([one], [other]) => one - other);
  return byNumber.flatMap(([outlets, own]) => [
    `entries with ${outlets} ${outlets === 1 ? 'outlet' : 'outlets'}: ${own.length}`,
    ...(outlets === 1 ? own.map(({ id }) => `  ${id}`) : []),
  ]);
}

/**
 * The number of sentences with few sources, and a list of those with only portals, blogs or forums.
 *
 * @param placeOf where a sentence begins, as `file:line`
 */
export function reportSentences(
  sentences: readonly SourcedSentence[],
  placeOf: (sentence: SourcedSentence) => string,
): string[] {
  const oneVoice = sentences.filter(({ voices }) => voices === 1);
  const weak = sentences.filter((sentence) => sentence.weak);
  return [
    `sentences: ${sentences.length}`,
    `sentences that rest on one voice: ${oneVoice.length}, of which in key moments: ${oneVoice.filter(({ event }) => event.key).length}`,
    `sentences that rest on portals, blogs or forums alone: ${weak.length}`,
    ...weak.map((sentence) => {
      const outlets = new Set(sentence.articles.map(({ publisher }) => publisher));
      return `  ${placeOf(sentence)}  ${[...outlets].join(', ')}: ${firstWords(sentence.text)}`;
    }),
  ];
}

function firstWords(text: string): string {
  const words = text.split(' ');
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : text;
}

/**
 * Prints numbers about the timeline.
 *
 * @param root the folder that holds `content/`
 * @returns the exit status: 1 if the content has errors, which are reported instead
 */
export function main(root: string, print: Print = console.log, printError: Print = console.error): number {
  const reader = new ContentReader(root);
  const { content, diagnostics } = reader.read();
  reportDiagnostics(diagnostics, printError);
  if (!content) return 1;
  const [language] = content.site.languages;
  const placeOf = ({ event, at }: SourcedSentence) => {
    const { file, place } = reader.place(warning(eventFile(event.id), ['summary', language], '', at));
    return `${file}:${place.line}`;
  };
  for (const line of reportTimeline(mergeTimeline(content))) print(line);
  for (const line of reportSentences(sourcedSentences(content), placeOf)) print(line);
  return 0;
}

if (import.meta.main) process.exitCode = main(process.cwd());
