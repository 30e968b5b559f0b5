import { articleFile, eventFile } from '../../timeline/schema/content.ts';
import { quoted } from '../../timeline/schema/fields.ts';
import { findForeign } from '../../timeline/text/find-disallowed.ts';
import { knownLanguages, type Language } from '../../timeline/schema/language.ts';
import type { Problem } from '../problem.ts';
import { findCitations, findSentences } from '../../timeline/text/sentences.ts';
import { parseMarkdown } from '../../timeline/text/text.ts';
import { contentError } from './content-error.ts';
import type { ContentView } from './content-view.ts';
import type { ReadableArticle, ReadableEvent } from './readable.ts';

/** A text in Markdown, and where it stands. */
type Text = { file: string; field: Problem['field']; markdown: string };
type Summary = Text & { language: Language };

/** Finds what is wrong with a summary: sentences without a citation, citations without a claim, unfit text. */
export function summaryProblems({ id, summary }: ReadableEvent, view: ContentView): Problem[] {
  const texts = knownLanguages.flatMap((language): Summary[] => {
    const markdown = summary?.[language];
    return markdown === undefined ? [] : [{ file: eventFile(id), field: ['summary', language], markdown, language }];
  });
  const unfit = texts.flatMap((text) =>
    findCitations(text.markdown).flatMap(({ article, at }) => told(text, at, unfitCitation(article, id, view))),
  );
  return [
    ...texts.flatMap(foreignProblems),
    ...texts.flatMap(secondParagraph),
    ...unfit,
    ...texts.flatMap(uncitedProblems),
    // One wrong citation would show twice: as itself, and as a difference between the languages.
    ...(unfit.length > 0 ? [] : differingCitations(texts)),
  ];
}

/** Finds what is wrong with the body of an article: unfit text, and citations of articles that there are not. */
export function bodyProblems({ id, body }: ReadableArticle, view: ContentView): Problem[] {
  if (body === undefined) return [];
  const text = { file: articleFile(id), field: ['body'], markdown: body };
  const unknown = findCitations(body).flatMap(({ article, at }) => told(text, at, unknownArticle(article, view)));
  return [...foreignProblems(text), ...unknown];
}

/** Finds the sources of disputes that make no claim about the event, and those that take two positions. */
export function disputeProblems({ id, disputes = [] }: ReadableEvent, view: ContentView): Problem[] {
  return disputes.flatMap((dispute, index) => {
    const seen = new Set<string>();
    return (dispute?.positions ?? []).flatMap((position, number) =>
      (position?.sources ?? []).flatMap((source, place) => {
        if (source === undefined) return [];
        const twice = seen.has(source) ? `"${source}" stands twice in this dispute: keep it where it belongs` : null;
        seen.add(source);
        const message = unfitCitation(source, id, view) ?? twice;
        const field = ['disputes', index, 'positions', number, 'sources', place];
        return message === null ? [] : [contentError(eventFile(id), field, message)];
      }),
    );
  });
}

function told({ file, field, markdown }: Text, at: number, message: string | null): Problem[] {
  return message === null ? [] : [contentError(file, field, message, markdown.slice(0, at))];
}

function foreignProblems(text: Text): Problem[] {
  return findForeign(text.markdown).flatMap(({ what, at }) => told(text, at, what));
}

function secondParagraph(text: Text): Problem[] {
  const second = parseMarkdown(text.markdown).children[1];
  return second?.type === 'paragraph'
    ? told(text, second.position!.start.offset!, 'a second paragraph: write one, without an empty line in it')
    : [];
}

function uncitedProblems(text: Summary): Problem[] {
  const sentences = findSentences(text.markdown, text.language);
  if (sentences.length === 0) return told(text, 0, 'no sentence: write what happened, and the citation after it');
  return sentences
    .filter(({ cited }) => !cited)
    .flatMap(({ text: sentence, at }) =>
      told(text, at, `${quoted(sentence)} has no citation: write [@article-id] after it`),
    );
}

function differingCitations([first, ...others]: readonly Summary[]): Problem[] {
  if (!first) return [];
  const cites = ({ markdown }: Text) =>
    findCitations(markdown)
      .map(({ article }) => article)
      .join(', ') || 'nothing';
  const wanted = cites(first);
  return others
    .filter((text) => cites(text) !== wanted)
    .map((text) =>
      contentError(
        text.file,
        text.field,
        `cites ${cites(text)}, where ${first.field.join('.')} cites ${wanted}: cite the same articles in the same order`,
      ),
    );
}

function unfitCitation(article: string, eventId: string, view: ContentView): string | null {
  const unknown = unknownArticle(article, view);
  if (unknown !== null || view.hasClaim(article, eventId)) return unknown;
  return `"${article}" makes no claim about this event: add one to ${articleFile(article)}, or cite another article`;
}

function unknownArticle(article: string, view: ContentView): string | null {
  if (view.articleIds.has(article)) return null;
  const advice = view.suggestArticle(article) || ': write the name of a file in content/articles/ without .md';
  return `no article "${article}"${advice}`;
}
