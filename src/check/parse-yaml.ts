import { Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, Scalar, visit } from 'yaml';
import type { ErrorCode, YAMLError } from 'yaml';
import type { TextDiagnostic } from './diagnostic.ts';

const quoteIt = 'put the whole text in quotes';
const inLine = 'write each field as "name: text" on a line of its own, indented like its neighbours';

/** The advice for each error of the parser. */
const advice: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: `a text that starts with & or *: ${quoteIt}`,
  BAD_DQ_ESCAPE: 'a backslash in double quotes: write two, or put the text in single quotes',
  BAD_INDENT: inLine,
  BAD_SCALAR_START: `a text cannot start with this character: ${quoteIt}`,
  BLOCK_AS_IMPLICIT_KEY: `a text that contains a colon and a space: ${quoteIt}`,
  BLOCK_IN_FLOW: `a text that contains a colon and a space: ${quoteIt}`,
  DUPLICATE_KEY: 'a duplicate field: keep one of the two',
  MISSING_CHAR: inLine,
  MULTILINE_IMPLICIT_KEY: inLine,
  MULTIPLE_DOCS: 'a line --- or ... between the fields: remove it',
  TAB_AS_INDENT: 'a tab before the text: write spaces',
  UNEXPECTED_TOKEN: `a text that starts with -, > or |: ${quoteIt}`,
};

/** The most text that is parsed again after errors, in UTF-16 units: a small file many times, a large one once. */
const maxParsed = 200_000;

/** How many errors are looked at, of which the first is reported, before the text is parsed again. */
const maxErrors = 20;

/** How deep fields and lists may be within each other. */
const maxDepth = 20;

const tooDeep = `lists or fields more than ${maxDepth} deep within each other: write fewer`;

/** The parser's message about a quotation mark that is not closed. */
const unclosedQuote = /^Missing closing .*quote$/;

/** The name of a field at the start of a line, with everything before it. */
const fieldName = /^[ \t]*(?:-[ \t]+)*(["']?)([\p{L}\p{N}][^\s:"']*)\1?:(?=\s|$)/u;

/** The YAML of a file, as far as it can be parsed. */
export type ParsedYaml = {
  document: Document;
  /** Syntax errors, and values that YAML would silently drop or retype. */
  diagnostics: TextDiagnostic[];
  /** Whether a field, or something above it, could not be parsed. */
  isUnread: (field: readonly PropertyKey[]) => boolean;
};

/**
 * Parses YAML. Syntax errors do not hide the rest: the value in a line with an error is blanked out, or if that is not
 * enough the whole line, and the text is parsed again.
 */
export function parseYaml(yaml: string): ParsedYaml {
  const original = yaml.split('\n');
  const lineAt = lineCounter(yaml);
  const offsetOf = (line: number) => original.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0);
  const found = new Map(findDirectives(original));
  const lines = original.map((line, index) => (found.has(index) ? ' '.repeat(line.length) : line));
  const lost = new Set<number>();
  for (let parsed = yaml.length; ; parsed += yaml.length) {
    // The library compares every name with every other.
    const document = parseDocument(lines.join('\n'), { prettyErrors: false, uniqueKeys: false });
    const errors = document.errors.slice(0, maxErrors).map((error) => ({ error, offset: placeOf(error, document) }));
    const first = errors.reduce<(typeof errors)[0] | null>(
      (one, other) => (one && one.offset <= other.offset ? one : other),
      null,
    );
    const deep = first ? null : deepest(document);
    if (deep || (first && parsed > maxParsed)) {
      const rest = deep ? { reason: `not YAML: ${tooDeep}`, offset: deep } : reported(first!);
      return { document: new Document({}), diagnostics: [...found.values(), rest], isUnread: () => true };
    }
    if (!first) {
      const diagnostics = [...found.values(), ...takeWrongNames(document), ...readPlainly(document, yaml)];
      return { document, diagnostics, isUnread: unreadFields(document, original, lines, lost) };
    }
    const line = lineAt(first.offset);
    const indented = [line, line + 1, lines.findIndex(isFilled)].find(
      (one) => !found.has(one) && blanksTooMany(lines, one),
    );
    if (indented !== undefined) {
      const blanks = blanksTooMany(lines, indented);
      found.set(indented, {
        reason: `not YAML: a field that is not indented like its neighbours: remove ${blanks === 1 ? 'a blank' : `${blanks} blanks`} before it`,
        offset: offsetOf(indented),
      });
      // All lines keep their length, so that the places after this one stay.
      lines[indented] = lines[indented]!.slice(blanks) + ' '.repeat(blanks);
      continue;
    }
    const inThisLine = errors.filter(({ offset }) => lineAt(offset) === line);
    // A line that is indented too far also causes an error about a colon in the text above it.
    const { error, offset } = inThisLine.find(({ error: { code } }) => code !== 'BLOCK_AS_IMPLICIT_KEY') ?? first;
    if (!lost.has(line)) found.set(line, reported({ error, offset }, original[line]));
    blankOut(lines, line, lost);
  }
}

/** Finds lines that give orders to the parser, such as that `yes` means true, by their indices. */
function findDirectives(lines: readonly string[]): [line: number, TextDiagnostic][] {
  let offset = 0;
  return lines.flatMap((line, index): [number, TextDiagnostic][] => {
    const at = offset;
    offset += line.length + 1;
    return line.startsWith('%')
      ? [[index, { reason: 'not YAML: a line that starts with %: remove it', offset: at }]]
      : [];
  });
}

/** What to say of an error, given the line in which it is. */
const reported = ({ error, offset }: { error: YAMLError; offset: number }, line = ''): TextDiagnostic => ({
  reason: `not YAML: ${/^ *\t/.test(line) ? advice.TAB_AS_INDENT : adviceOn(error)}`,
  offset,
});

const isFilled = (text: string): boolean => text.trim() !== '';

/**
 * By how many blanks a field is indented further than its neighbour: the field above it, if that has its value in its
 * line; for the first one of all, the field below.
 */
function blanksTooMany(lines: readonly string[], index: number): number {
  const start = startOf(lines[index]);
  if (start === undefined) return 0;
  const above = lines.slice(0, index).findLast(isFilled);
  const below = lines.slice(index + 1).find((line) => (startOf(line) ?? Infinity) <= start);
  // Where the line below starts there too, it is the one above that is not indented far enough.
  if (startOf(below) === start) return 0;
  const neighbour = above ?? below;
  const other = startOf(neighbour);
  const isWhole = above === undefined || /:[ \t]+[^\s|>&!#[{]/.test(above);
  return other !== undefined && isWhole ? Math.max(0, start - other) : 0;
}

/** The column in which the name of a field starts, from 0, or undefined in a line without one. */
function startOf(line = ''): number | undefined {
  const found = fieldName.exec(line);
  return found && !line.includes('\t') ? found[0].indexOf(found[1]! + found[2]!) : undefined;
}

/** The offset of something that is too deep within others, or null. A loop, since a document may be deeper than the stack. */
function deepest({ contents }: Document): number | null {
  let level: unknown[] = [contents];
  for (let depth = 0; level.length > 0; depth++) {
    const first = level.find(isNode);
    if (depth > maxDepth) return first?.range?.[0] ?? 0;
    level = level.flatMap((node) =>
      isMap(node) ? node.items.flatMap(({ key, value }) => [key, value]) : isSeq(node) ? node.items : [],
    );
  }
  return null;
}

/** Takes out of a document the fields that are there twice, or whose name is a list or has fields itself. */
function takeWrongNames(document: Document): TextDiagnostic[] {
  const found: TextDiagnostic[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      map.items = map.items.filter(({ key }) => {
        const [offset] = isNode(key) ? (key.range ?? [0]) : [0];
        const isTwice = isScalar(key) && seen.has(String(key.value));
        if (isScalar(key)) seen.add(String(key.value));
        if (isTwice) found.push({ reason: `not YAML: ${advice.DUPLICATE_KEY}`, offset });
        else if (!isScalar(key))
          found.push({ reason: 'not YAML: a name of a field that is none: write a word', offset });
        return isScalar(key) && !isTwice;
      });
    },
  });
  return found;
}

/**
 * Blanks out the value in a line, or if that has been done, the whole line. All other characters keep their places. An
 * error in an empty line comes from the line above it.
 */
function blankOut(lines: string[], errorLine: number, lost: Set<number>): void {
  const above = lines.slice(0, errorLine + 1).findLastIndex(isFilled);
  const line = above === -1 ? lines.findIndex(isFilled) : above;
  const text = lines[line]!;
  const kept = lost.has(line) ? '' : (fieldName.exec(text)?.[0] ?? '');
  lines[line] = kept + ' '.repeat(text.length - kept.length);
  lost.add(line);
}

/** Finds the fields whose lines were blanked out. */
function unreadFields(
  document: Document,
  original: readonly string[],
  lines: readonly string[],
  lost: ReadonlySet<number>,
) {
  const isGone = (line: number) => lost.has(line) && lines[line]!.trim() === '';
  const names = new Set([...lost].filter(isGone).map((line) => fieldName.exec(original[line]!)?.[2]));
  const lineAt = lineCounter(original.join('\n'));
  const paths: PropertyKey[][] = [];
  const walk = (node: unknown, path: PropertyKey[]): void => {
    if (isSeq(node)) node.items.forEach((item, index) => walk(item, [...path, index]));
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      if (!isScalar(key) || !key.range) continue;
      const field = [...path, String(key.value)];
      const line = lineAt(key.range[0]);
      const isEmpty = !isNode(value) || (isScalar(value) && value.value === null);
      if (lost.has(line) || (isEmpty && isGone(line + 1))) paths.push(field);
      walk(value, field);
    }
  };
  if (lost.size > 0) walk(document.contents, []);
  return (field: readonly PropertyKey[]) =>
    names.has(String(field.at(-1))) || paths.some((path) => path.every((step, depth) => step === field[depth]));
}

/** Where an error begins: for a quotation mark that is not closed, the parser only says where it gave up. */
function placeOf({ message, pos: [gaveUp] }: YAMLError, document: Document): number {
  let place = gaveUp;
  if (unclosedQuote.test(message))
    visit(document, {
      Scalar(_, { type, range }) {
        if (type?.startsWith('QUOTE') && range && range[0] < gaveUp && gaveUp <= range[2]) place = range[0];
      },
    });
  // For a bracket that is not closed it only says what follows.
  if (message.startsWith('Flow'))
    visit(document, {
      Collection(_, { flow, range }) {
        if (flow && range && range[0] < gaveUp && gaveUp <= range[2]) place = range[0];
      },
    });
  return place;
}

function adviceOn({ code, message }: YAMLError): string {
  if (message.startsWith('Flow')) return `a [ or { that is not closed: close it, or if it is text, ${quoteIt}`;
  if (message.startsWith('Unexpected scalar'))
    return 'text after the closing quotation mark: put the whole text in single quotes, and write ’ for an apostrophe in it';
  if (unclosedQuote.test(message)) return 'a quotation mark that is not closed: close it with the same kind of mark';
  if (/call stack|Stack overflow/.test(message)) return tooDeep;
  return advice[code] ?? message.split('\n')[0]!;
}

/**
 * Finds `*`, `&` and `!` before a text, which have a meaning in YAML. An alias node is replaced by its literal text, and a
 * year such as 0044, which YAML reads as the number 44, is kept as it is written.
 */
function readPlainly(document: Document, yaml: string): TextDiagnostic[] {
  const found: TextDiagnostic[] = [];
  const report = (sign: string, offset: number) =>
    found.push({ reason: `${sign} before a text has a meaning in YAML: ${quoteIt}, or remove it`, offset });
  visit(document, (_, node) => {
    if (!isNode(node) || !node.range) return undefined;
    const [start] = node.range;
    if (isAlias(node)) {
      report('*', start);
      return Object.assign(new Scalar(`*${node.source}`), { range: node.range });
    }
    if (node.anchor) report('&', yaml.lastIndexOf('&', start - 1));
    if (node.tag) report('!', yaml.lastIndexOf('!', start - 1));
    if (isScalar(node) && typeof node.value === 'number' && /^0\d/.test(node.source ?? '')) node.value = node.source;
    return undefined;
  });
  return found;
}

/** The line of an offset, counted from 0. */
function lineCounter(text: string): (offset: number) => number {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return (offset) => lines.linePos(offset).line - 1;
}
