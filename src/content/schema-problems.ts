import type { Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../timeline/problem.ts';
import { suggest } from '../timeline/suggest.ts';

/** A problem whose place is known as an offset into the YAML. */
export type SchemaProblem = Problem & { offset?: number };

type Checked<T> = { success: true; data: T } | { success: false; problems: SchemaProblem[] };

/**
 * Checks a YAML document against its schema.
 *
 * @returns the data, or everything that is wrong: with the YAML itself, or else with its fields
 */
export function schemaProblems<T>(file: string, document: Document, schema: z.ZodType<T>): Checked<T> {
  const notYaml = (message: string, offset: number): Checked<T> => ({
    success: false,
    problems: [{ file, field: [], severity: 'error', message: `not YAML: ${message.split('\n')[0]}`, offset }],
  });
  // What comes after the first fault is mostly its consequence.
  const [fault] = document.errors;
  if (fault) return notYaml(fault.message, fault.pos[0]);
  let data: unknown;
  try {
    data = document.toJS();
  } catch (thrown) {
    // The library notices only here that `*name` refers to nothing.
    return notYaml((thrown as Error).message, document.contents?.range?.[0] ?? 0);
  }
  const result = schema.safeParse(data ?? {});
  if (result.success) return result;
  return { success: false, problems: result.error.issues.flatMap((issue) => problemsOf(issue, file, schema)) };
}

function problemsOf(issue: z.core.$ZodIssue, file: string, schema: z.ZodType): SchemaProblem[] {
  const problem = { file, field: issue.path, message: issue.message, severity: 'error' } as const;
  if (issue.code === 'invalid_key')
    return [{ ...problem, atName: true, message: issue.issues[0]?.message ?? issue.message }];
  if (issue.code !== 'unrecognized_keys') return [problem];
  const known = fieldsAt(schema, issue.path);
  return issue.keys.map((key) => ({
    ...problem,
    field: [...issue.path, key],
    atName: true,
    message: `no field "${key}" here${suggest(key, known) || `: write one of ${known.join(', ')}`}`,
  }));
}

/** The names of the fields that a schema knows at a place. */
function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let here = schema as z.core.$ZodTypes;
  for (const step of path) {
    const definition = unwrapped(here)._zod.def;
    if (definition.type === 'object') here = definition.shape[String(step)] as z.core.$ZodTypes;
    else if (definition.type === 'array') here = definition.element as z.core.$ZodTypes;
    else if (definition.type === 'record') here = definition.valueType as z.core.$ZodTypes;
  }
  const definition = unwrapped(here)._zod.def;
  return definition.type === 'object' ? Object.keys(definition.shape) : [];
}

/** The schema below the wrappers that make a field optional or give it a default. */
function unwrapped(schema: z.core.$ZodTypes): z.core.$ZodTypes {
  const { def } = schema._zod;
  return 'innerType' in def ? unwrapped(def.innerType as z.core.$ZodTypes) : schema;
}
