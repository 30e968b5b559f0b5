import { quoted } from '../../timeline/schema/fields.ts';
import { findDisallowed } from '../../timeline/text/find-disallowed.ts';
import { findSentences } from '../../i18n/sentences.ts';
import { parseMarkdown } from '../../timeline/text/text.ts';
import { error, type Diagnostic } from '../diagnostic.ts';

/** Finds Markdown that is not allowed in a text. */
export function disallowedIn(file: string, field: Diagnostic['field'], markdown: string): Diagnostic[] {
  return findDisallowed(markdown).map(({ reason, offset }) => error(file, field, reason, offset));
}

/** Finds problems in a summary in one language: Markdown that is not allowed, and sentences without a citation. */
export function summaryTextProblems(
  file: string,
  field: Diagnostic['field'],
  markdown: string,
  language: string,
): Diagnostic[] {
  const second = parseMarkdown(markdown).children[1];
  const sentences = findSentences(markdown, language);
  return [
    ...disallowedIn(file, field, markdown),
    ...(second?.type === 'paragraph'
      ? [error(file, field, 'a second paragraph: write only one, without empty lines', second.position!.start.offset!)]
      : []),
    ...(sentences.length === 0
      ? [error(file, field, 'no sentence: write what happened, with a citation after it', 0)]
      : []),
    ...sentences
      .filter(({ cited }) => !cited)
      .map(({ text, at }) => error(file, field, `${quoted(text)} has no citation: write [@article-id] after it`, at)),
  ];
}
