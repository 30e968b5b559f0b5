import type { Document } from 'yaml';
import type { z } from 'zod';
import { checkSchema, findCutTexts } from './check-schema.ts';
import { error, maxProblems, worstOf, type Diagnostic, type PlacedDiagnostic } from './diagnostic.ts';
import { parseYaml } from './parse-yaml.ts';
import { placeAt, placeDiagnostic, type SourceFile } from './place-diagnostic.ts';
import { readText } from './read-text.ts';
import { textsInOtherLanguage } from './rules/other-language.ts';
import { nothingOf, type Parts } from './schema-walk.ts';
import { findExcess, findUnfit } from './unfit-texts.ts';

/** A file after it has been read and checked by itself. */
export type ReadFile<T> = {
  /** Its content, or null if it has an error. */
  value: T | null;
  /** Its text, without invisible characters. */
  text: string;
  diagnostics: PlacedDiagnostic[];
  /** For placing problems that are found later. */
  source: SourceFile;
};

/** How a kind of file is checked: with its schema, then with what a schema cannot check. */
export type FileKind<Fields, T> = {
  schema: z.ZodType<Fields>;
  /** Finds problems that a schema cannot find, in the valid fields. */
  check: (fields: Parts<Fields>, body: string, isUnread: (field: string) => boolean) => Diagnostic[];
  /** Makes the result from a file without errors. */
  make: (fields: Fields, body: string) => T;
};

/** The fields at the start of a Markdown file, between two lines `---`. */
const frontMatter = /(?<!.|\n)---[ \t]*\r?\n(?<yaml>[^]*?)(?:\r?\n)?^---[ \t]*\r?$/m;

/**
 * Reads a YAML file and checks it by itself. All errors are found at once: a field that cannot be parsed does not hide the
 * others.
 */
export function readYamlFile<Fields, T>(file: string, bytes: Uint8Array, kind: FileKind<Fields, T>): ReadFile<T> {
  const { text, problems } = readText(bytes);
  return readFields(file, { text, problems, start: 0, yaml: text, bodyStart: text.length }, kind);
}

/** Reads a Markdown file with front matter and checks it by itself, see {@link readYamlFile}. */
export function readMarkdownFile<Fields, T>(file: string, bytes: Uint8Array, kind: FileKind<Fields, T>): ReadFile<T> {
  const { text, problems } = readText(bytes);
  const found = frontMatter.exec(text);
  if (found) {
    const start = text.indexOf('\n') + 1;
    return readFields(file, { text, problems, start, yaml: found.groups!['yaml']!, bodyStart: found[0].length }, kind);
  }
  const source = { text, yamlStart: 0, bodyStart: 0 };
  const reason = 'no front matter: start the file with a line --- and the fields, and close them with a line ---';
  return {
    value: null,
    text,
    source,
    diagnostics: [
      ...problems.map((one) => ({ ...error(file, [], one.reason), place: one.place })),
      placeDiagnostic(error(file, [], reason), undefined),
    ],
  };
}

type FileText = ReturnType<typeof readText> & { start: number; yaml: string; bodyStart: number };

function readFields<Fields, T>(
  file: string,
  { text, problems, start, yaml, bodyStart }: FileText,
  { schema, check, make }: FileKind<Fields, T>,
): ReadFile<T> {
  const parsed = parseYaml(yaml);
  const source = { text, document: () => parsed.document, yamlStart: start, bodyStart };
  const unfit = findUnfit(parsed.document).map((one) => ({
    ...one,
    ...error(file, one.field, one.reason, one.offset),
  }));
  const placedUnfit = worstOf(unfit).map((one) => placeDiagnostic(one, source));
  for (const { fix } of unfit) fix();
  const written = text.slice(bodyStart).trim();
  const excess = findExcess(written).map(({ reason, offset }) => error(file, ['body'], reason, offset));
  const body = excess.length > 0 ? '' : written;
  const { value, parts, diagnostics, meant } = checkSchema(file, parsed, schema);
  const reported = [...meant, ...[...diagnostics, ...unfit, ...excess].map(({ field }) => field)];
  const isReported = ({ field }: Diagnostic) =>
    parsed.isUnread(field) || reported.some((one) => isPrefix(one, field) || isPrefix(field, one));
  const isUnread = (field: string) => isReported(error(file, [field], ''));
  const found = [
    ...check(parts ?? (nothingOf(schema) as Parts<Fields>), body, isUnread),
    ...textsInOtherLanguage(file, parts),
  ];
  const own = worstOf(found).filter((one) => one.field.length === 0 || !isReported(one));
  const inYaml = [...parsed.diagnostics, ...findCutTexts(parsed, yaml, schema)].slice(0, maxProblems);
  const placed = [
    ...problems.map(({ reason, place }) => ({ ...error(file, [], reason), place })),
    ...inYaml.map(({ reason, offset }) => ({ ...error(file, [], reason), place: placeAt(start + offset, text) })),
    ...placedUnfit,
    ...[...excess, ...diagnostics.filter(({ field }) => !unfit.some((one) => isPrefix(one.field, field))), ...own].map(
      (one) => placeDiagnostic(one, source),
    ),
  ];
  const isValid = value !== null && !placed.some(({ fatal }) => fatal);
  let later: Document | undefined;
  return {
    value: isValid ? make(value, body) : null,
    text,
    diagnostics: placed,
    // Few files have a problem that is found later. The trees of all others would only fill the memory.
    source: { ...source, document: () => (later ??= parseYaml(yaml).document) },
  };
}

function isPrefix(start: readonly PropertyKey[], path: readonly PropertyKey[]): boolean {
  return start.every((step, depth) => step === path[depth]);
}
