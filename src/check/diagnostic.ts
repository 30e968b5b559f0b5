import { shown } from '../timeline/text/unseen-letters.ts';

/** A problem in the content, in the shape of vfile-message, with its field. */
export type Diagnostic = {
  /** The file, from the root of the project: `content/events/departure.yaml`. */
  file: string;
  /** The field, from the top of the file: `['claims', 0, 'says', 'es']`; empty for the file as a whole. */
  field: readonly PropertyKey[];
  /** Where the problem begins in the text of the field, in UTF-16 units, if it is not about the whole field. */
  offset?: number;
  /** Whether the name of the field is wrong, not its value. */
  atName?: boolean;
  /** The line and column, both 1-based, if the problem was found while reading the file. */
  place?: Place;
  /** What is there, and what to write instead. */
  reason: string;
  /** Whether it is an error, which stops a build, or only a warning. */
  fatal: boolean;
};

/** A place in a file: 1-based. */
export type Place = { line: number; column: number };

/** A diagnostic whose line and column are known. */
export type PlacedDiagnostic = Diagnostic & { place: Place };

/** A problem in a text, and where it begins, in UTF-16 units. */
export type TextDiagnostic = { reason: string; offset: number };

/** Makes an error, which stops a build. */
export const error = (file: string, field: Diagnostic['field'], reason: string, offset?: number): Diagnostic => ({
  file,
  field,
  reason,
  fatal: true,
  ...(offset !== undefined && { offset }),
});

/** Makes a warning, which does not stop a build. */
export const warning = (file: string, field: Diagnostic['field'], reason: string, offset?: number): Diagnostic => ({
  ...error(file, field, reason, offset),
  fatal: false,
});

/** The most problems of one file that are reported: of more, nobody would read all. */
export const maxProblems = 100;

/** As many problems as are reported of one file, errors first. */
export function worstOf<T extends Pick<Diagnostic, 'fatal'>>(problems: readonly T[]): T[] {
  if (problems.length <= maxProblems) return [...problems];
  return problems.toSorted((one, other) => Number(other.fatal) - Number(one.fatal)).slice(0, maxProblems);
}

/**
 * Formats a diagnostic as one line, `file:line:column  field  reason`, as compilers do, so that code editors link to the
 * place. Characters that a terminal would obey, such as those in the name of a file, are written as `\u{1B}`.
 */
export function formatDiagnostic({ file, place, field, reason, fatal }: PlacedDiagnostic): string {
  const parts = [`${file}:${place.line}:${place.column}`, formatField(field), (fatal ? '' : 'warning: ') + reason];
  return shown(parts.filter(Boolean).join('  '));
}

/** Formats the number of diagnostics: `3 problems in 2 files.` */
export function formatCount(diagnostics: readonly Diagnostic[]): string {
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  return `${counted(diagnostics.length, 'problem')} in ${counted(files, 'file')}.`;
}

/** Formats a field as a path: `claims[1].says.es`. */
export function formatField(field: Diagnostic['field']): string {
  return field
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
