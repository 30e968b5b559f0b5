/** Something that is wrong with the content, told so that an editor can mend it. */
export type Problem = {
  /** The file, from the root of the project: `content/events/departure.yaml`. */
  file: string;
  /** The field, from the top of the file: `['claims', 0, 'says', 'es']`; empty for the file as a whole. */
  field: readonly PropertyKey[];
  /** What stands in the field before the place that the problem is about, where it is not the whole field. */
  after?: string;
  /** Whether it is the field's name that is wrong, and not what stands in it. */
  atName?: boolean;
  /** Where the problem is, for those found while the text was read: 1-based. */
  place?: { line: number; column: number };
  /** What stands there, and what to write instead. */
  message: string;
  /** A warning lets the build go on. */
  severity: 'error' | 'warning';
};

/** A problem with its place in the file: 1-based line and column. */
export type PlacedProblem = Problem & { place: { line: number; column: number } };

/**
 * Writes a problem as one line, `file:line:column  field  message`, the way compilers do so that editors
 * make the place a link.
 */
export function formatProblem({ file, place, field, message, severity }: PlacedProblem): string {
  const warning = severity === 'warning' ? 'warning: ' : '';
  return [`${file}:${place.line}:${place.column}`, formatField(field), warning + message].filter(Boolean).join('  ');
}

/** Counts the problems of a run: `3 problems in 2 files.` */
export function formatCount(problems: readonly PlacedProblem[]): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  return `${counted(problems.length, 'problem')} in ${counted(files, 'file')}.`;
}

/** Writes a field the way it would be reached in code: `claims[1].says.es`. */
export function formatField(field: readonly PropertyKey[]): string {
  return field
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
