import { quoted } from '../../timeline/schema/fields.ts';
import { findDisallowed } from '../../timeline/text/find-disallowed.ts';
import { findSentences } from '../../i18n/sentences.ts';
import { parseMarkdown } from '../../timeline/text/text.ts';
import { error, type Diagnostic } from '../diagnostic.ts';

/** Finds what a text in Markdown may not contain. */
export function disallowedIn(file: string, field: Diagnostic['field'], markdown: string): Diagnostic[] {
  return findDisallowed(markdown).map(({ reason, offset }) => error(file, field, reason, offset));
}

/** Finds what is wrong with a summary in one language: what it may not contain, and sentences without a citation. */
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
      ? [
          error(
            file,
            field,
            'a second paragraph: write one, without an empty line in it',
            second.position!.start.offset!,
          ),
        ]
      : []),
    ...(sentences.length === 0
      ? [error(file, field, 'no sentence: write what happened, and the citation after it', 0)]
      : []),
    ...sentences
      .filter(({ cited }) => !cited)
      .map(({ text, at }) => error(file, field, `${quoted(text)} has no citation: write [@article-id] after it`, at)),
  ];
}
