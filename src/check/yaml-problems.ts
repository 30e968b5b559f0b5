import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Scalar,
  visit,
  type Document,
  type ErrorCode,
  type YAMLError,
} from 'yaml';
import { z } from 'zod';
import { childOf } from './schema-walk.ts';

/** What is wrong with a file's YAML, and where: in UTF-16 units from where it begins. */
export type YamlFault = { message: string; at: number };

const quoteIt = 'put the whole text in quotes';
const inLine = 'write each field as "name: text" on a line of its own, as far in as its neighbours';

/** What to write instead, by what the parser stumbles over. */
const advice: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: `a text that begins with & or *: ${quoteIt}`,
  BAD_DQ_ESCAPE: 'a backslash within double quotes: write two, or put the text in single quotes',
  BAD_INDENT: inLine,
  BAD_SCALAR_START: `a text cannot begin with this sign: ${quoteIt}`,
  BLOCK_AS_IMPLICIT_KEY: `a text with a colon and a space in it: ${quoteIt}`,
  BLOCK_IN_FLOW: `a text with a colon and a space in it: ${quoteIt}`,
  DUPLICATE_KEY: 'a field that stands twice: keep one of the two',
  MISSING_CHAR: inLine,
  MULTILINE_IMPLICIT_KEY: inLine,
  MULTIPLE_DOCS: 'a line --- or ... among the fields: take it out',
  TAB_AS_INDENT: 'a tab before the text: write spaces',
  UNEXPECTED_TOKEN: `a text that begins with -, > or |: ${quoteIt}`,
};

/** Faults that leave what stands around them as it was meant. */
const harmless = new Set<ErrorCode>(['BAD_ALIAS', 'BAD_DQ_ESCAPE', 'BAD_SCALAR_START', 'DUPLICATE_KEY']);

/** Faults that can be told beside others; what else comes after the first fault is mostly its consequence. */
const contained = new Set<ErrorCode>([
  ...harmless,
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'MULTILINE_IMPLICIT_KEY',
  'TAB_AS_INDENT',
  'UNEXPECTED_TOKEN',
]);

/** What the parser says of a quotation mark that is not closed. */
const unclosedQuote = /^Missing closing .*quote$/;

/** What Astro's own YAML parser takes for a date or a number, and YAML 1.2 for text. */
const notTextToAstro = /^(\d{4}-\d\d?-\d\d?([Tt ].*)?|[-+]?0b[01_]+)$/;

/**
 * Finds what is wrong with a document as YAML: what does not parse, and what would be lost or read as something else
 * without a word: aliases, anchors, tags, comments that were text, dates that were text. An alias is made the text it was.
 *
 * @param yaml the document's text
 * @param schema what the document is to hold
 * @returns the faults, and whether the fields can be looked at all the same
 */
export function findYamlFaults(
  document: Document,
  yaml: string,
  schema: z.ZodType,
): { faults: YamlFault[]; readable: boolean } {
  const readable = document.errors.every(({ code }) => harmless.has(code));
  if (!readable) return { faults: syntaxFaults(document, yaml), readable };
  return {
    faults: [
      ...syntaxFaults(document, yaml),
      ...signFaults(document, yaml),
      ...textFaults(document.contents, yaml, schema),
    ],
    readable,
  };
}

function syntaxFaults(document: Document, yaml: string): YamlFault[] {
  const lineAt = (at: number) => yaml.slice(0, at).split('\n').length;
  const lineOf = (error: YAMLError) => lineAt(placeIn(document, error));
  const consequences = consequencesIn(document.errors, lineAt);
  const told = document.errors.filter(
    (error, index) => index === 0 || (contained.has(error.code) && !consequences.has(error.pos[0])),
  );
  return [...Map.groupBy(told, lineOf).values()].map((onLine) => {
    // A line that is too far in looks like a colon within the text above it, too.
    const fault = onLine.find(({ code }) => code !== 'BLOCK_AS_IMPLICIT_KEY') ?? onLine[0]!;
    return { message: `not YAML: ${adviceOn(fault)}`, at: placeIn(document, fault) };
  });
}

/**
 * Where lines are blamed for one above them that is not as far in: the parser takes each for more of the text before it,
 * and stumbles over its colon.
 */
function consequencesIn(errors: readonly YAMLError[], lineAt: (at: number) => number): Set<number> {
  const runOn = errors.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY');
  const ends = new Set(runOn.map(({ pos: [, end] }) => lineAt(end)));
  return new Set(runOn.map(({ pos: [start] }) => start).filter((start) => ends.has(lineAt(start))));
}

/** Where what is wrong begins: of a quotation mark that is not closed the parser tells only where it gave up looking. */
function placeIn(document: Document, { message, pos: [gaveUp] }: YAMLError): number {
  let place = gaveUp;
  if (unclosedQuote.test(message))
    visit(document, {
      Scalar(_, { type, range }) {
        if (type?.startsWith('QUOTE') && range && range[0] < gaveUp && gaveUp <= range[2]) place = range[0];
      },
    });
  return place;
}

function adviceOn({ code, message }: YAMLError): string {
  if (message.startsWith('Flow')) return `a [ or { above that is not closed: close it, or where it is text, ${quoteIt}`;
  if (message.startsWith('Unexpected scalar'))
    return 'text after what YAML takes for its end: put the whole text in single quotes, and write ’ for an apostrophe in it';
  if (unclosedQuote.test(message)) return 'a quotation mark that is not closed: write the second one, of the same kind';
  return advice[code] ?? message.split('\n')[0]!;
}

/** Finds `*`, `&` and `!` before a text, which mean something of their own in YAML. */
function signFaults(document: Document, yaml: string): YamlFault[] {
  const faults: YamlFault[] = [];
  const tell = (sign: string, at: number) =>
    faults.push({ message: `${sign} before a text is not printed: ${quoteIt}, or take it out`, at });
  visit(document, (_, node) => {
    if (!isNode(node) || !node.range) return undefined;
    const [start] = node.range;
    if (isAlias(node)) {
      tell('*', start);
      return Object.assign(new Scalar(`*${node.source}`), { range: node.range });
    }
    if (node.anchor) tell('&', yaml.lastIndexOf('&', start - 1));
    if (node.tag) tell('!', yaml.lastIndexOf('!', start - 1));
    return undefined;
  });
  return faults;
}

/** Finds texts without quotes that are cut at a `#`, and those that are something else to Astro. */
function textFaults(node: unknown, yaml: string, schema: z.core.$ZodType | undefined): YamlFault[] {
  if (isMap(node))
    return node.items.flatMap(({ key, value }) =>
      isScalar(key) ? textFaults(value, yaml, childOf(schema, String(key.value))) : [],
    );
  if (isSeq(node)) return node.items.flatMap((item, index) => textFaults(item, yaml, childOf(schema, index)));
  if (!isScalar(node) || node.type !== 'PLAIN' || !node.range || !isTextField(schema)) return [];
  const [start, end] = node.range;
  const comment = /^[ \t]+#/.exec(yaml.slice(end));
  if (comment)
    return [
      {
        message: `all from the # on is not printed: ${quoteIt}, or a comment on a line of its own`,
        at: end + comment[0].length - 1,
      },
    ];
  const written = yaml.slice(start, end);
  return notTextToAstro.test(written)
    ? [{ message: `"${written}" is no text to YAML: put it in quotes`, at: start }]
    : [];
}

function isTextField(schema: z.core.$ZodType | undefined): boolean {
  return schema !== undefined && z.safeParse(schema, 'We are #1').success;
}
