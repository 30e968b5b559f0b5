import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { shown } from '../timeline/text/unseen-letters.ts';
import { formatCount, formatDiagnostic, formatField } from '../check/diagnostic.ts';
import { readBytes } from '../check/read-bytes.ts';
import type { Reading } from '../check/read-content.ts';

/** The number of lines shown before and after the line with the error. */
const linesAround = 3;

/**
 * The message for a browser to show the first error of the content over the page, with its file, line and fix, and the
 * others below.
 *
 * @param root the folder that holds `content/`
 * @returns null if there is no error
 */
export function overlayFor(root: string, { diagnostics }: Reading) {
  const errors = diagnostics.filter(({ fatal }) => fatal);
  const [first] = errors;
  if (!first) return null;
  const { file, field, place, reason } = first;
  const html = (text: string) => toHtml({ type: 'text', value: text });
  return {
    type: 'error' as const,
    // Otherwise Astro would look for code to highlight.
    __isEnhancedAstroErrorPayload: true,
    err: {
      name: 'content',
      title: formatCount(errors),
      message: html(shown([formatField(field), reason].filter(Boolean).join('  '))),
      highlightedCode: linesOf(root, file, place.line),
      loc: { file: shown(join(root, file)), line: place.line, column: place.column },
      stack: errors.map(formatDiagnostic).join('\n'),
    },
  };
}

/** Some lines of a file as HTML for Astro's overlay, with the given line marked. */
function linesOf(root: string, file: string, line: number): string {
  const opened = readBytes(root, file);
  // What is not a file that can be read is reported as an error of its own.
  const text = opened && 'bytes' in opened ? opened.bytes.toString() : '';
  const first = Math.max(0, line - 1 - linesAround);
  const lines = text.split('\n').slice(first, line + linesAround);
  return toHtml(
    h('pre', [
      h(
        'code',
        lines.flatMap((content, index) => [
          h('span', { className: first + index + 1 === line ? 'line error-line' : 'line' }, content),
          '\n',
        ]),
      ),
    ]),
  );
}
