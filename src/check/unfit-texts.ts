import { isMap, isScalar, isSeq, type Document, type Scalar } from 'yaml';
import { findUnseen, withoutUnseen } from '../timeline/text/unseen-letters.ts';
import type { Diagnostic, TextDiagnostic } from './diagnostic.ts';

/** The longest paragraph, in UTF-16 units. */
const maxParagraph = 5_000;

/** The most signs of emphasis in a paragraph: the time that Markdown needs for them grows with the square of their number. */
const maxSigns = 200;

/** How deep quotes and lists may be within each other. */
const maxNested = 20;

/** How many characters of a text may be marks, such as accents, upon one letter. */
const maxMarks = 8;

const signs = /[*_~]/g;
const containers = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]|$)))+/;
const container = />|[*+-]|\d+[.)]/g;
const piledMarks = new RegExp(`\\p{M}{${maxMarks + 1}}`, 'u');

/** Finds what would make a text take too long to read, or run over others on a page, whatever its field. */
export function findExcess(text: string): TextDiagnostic[] {
  const found: TextDiagnostic[] = [];
  let [offset, start, signed] = [0, 0, 0];
  for (const line of text.split('\n')) {
    if (line.trim() === '') [start, signed] = [offset + line.length + 1, 0];
    signed += line.match(signs)?.length ?? 0;
    const nested = containers.exec(line)?.[0].match(container)?.length ?? 0;
    if (offset + line.length - start > maxParagraph)
      found.push({ reason: `more than ${maxParagraph} characters without an empty line: write less`, offset: start });
    else if (signed > maxSigns)
      found.push({ reason: `more than ${maxSigns} signs of emphasis, * _ or ~: remove them`, offset: start });
    else if (nested > maxNested)
      found.push({ reason: `more than ${maxNested} signs of quotes and lists in a line: remove them`, offset });
    if (found.length > 0) return found;
    offset += line.length + 1;
  }
  const piled = piledMarks.exec(text);
  return piled
    ? [{ reason: `more than ${maxMarks} marks on one letter: remove them`, offset: Math.max(0, piled.index - 1) }]
    : [];
}

/** A problem of a text in a document: its field, whether it is about the name of the field, and a way to go on reading. */
export type Unfit = TextDiagnostic & Required<Pick<Diagnostic, 'field' | 'atName'>> & { fix: () => void };

/**
 * Finds the texts of a document that no field may have: with invisible characters, which YAML also writes as escapes, or
 * too long.
 *
 * @returns each with a function that takes the characters out of the document, or a text that is too long as a whole
 */
export function findUnfit({ contents }: Document): Unfit[] {
  const found: Unfit[] = [];
  const judge = (scalar: Scalar, field: Diagnostic['field'], atName: boolean) => {
    const { value } = scalar;
    if (typeof value !== 'string') return;
    const letters = findUnseen(value).map(({ name, offset }) => ({ reason: unseenReason(name), offset }));
    const excess = findExcess(value);
    const fixed = excess.length > 0 && !atName ? 'too long' : withoutUnseen(value);
    const fix = () => void (scalar.value = fixed);
    found.push(...[...letters, ...excess].map((one) => ({ ...one, field, atName, fix })));
  };
  const walk = (node: unknown, field: PropertyKey[]): void => {
    if (isScalar(node)) judge(node, field, false);
    else if (isSeq(node)) node.items.forEach((item, index) => walk(item, [...field, index]));
    else if (isMap(node))
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue;
        const name = [...field, String(key.value)];
        judge(key, name, true);
        walk(value, name);
      }
  };
  walk(contents, []);
  return found;
}

/** The message about a character that cannot be seen. */
export const unseenReason = (name: string): string => `an invisible character (${name}): remove it`;
