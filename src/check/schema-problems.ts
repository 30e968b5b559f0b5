import { isMap, isScalar, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import type { Readable } from './rules/readable.ts';
import { closestTo, suggest } from '../timeline/text/suggest.ts';
import { siteFile } from '../timeline/schema/content.ts';
import { isLanguage } from '../timeline/schema/language.ts';
import { fieldsAt, fittingParts, nothingOf } from './schema-walk.ts';

/** What a document holds: as much as fits its schema, what is wrong with the rest, and which fields that leaves out. */
export type Checked<T> = { data: Readable<T> | undefined; problems: Problem[]; unread: (readonly PropertyKey[])[] };

/** Checks a YAML document against its schema. */
export function checkSchema<T>(file: string, document: Document, schema: z.ZodType<T>): Checked<T> {
  const input: unknown = document.toJS() ?? nothingOf(schema);
  const result = schema.safeParse(input);
  if (result.success) return { data: result.data as Readable<T>, problems: [], unread: [] };
  const { issues } = result.error;
  const meant = issues.flatMap((issue) => fieldsMeant(issue, schema));
  // What stands there under a mistyped name is not missing.
  const told = issues.filter(({ path }) => document.hasIn(path) || !meant.some((field) => isSame(field, path)));
  return {
    data: fittingParts(schema, input),
    problems: told.flatMap((issue) => problemsOf(leaveOut(issue, input, schema), file, schema, document)),
    unread: issues.map(({ path }) => path),
  };
}

/** Adds to what is said of a field that is there and empty that it may be left out, where it may. */
function leaveOut(issue: z.core.$ZodIssue, input: unknown, schema: z.ZodType): z.core.$ZodIssue {
  const { path, message } = issue;
  const name = path.at(-1);
  const without = structuredClone(input);
  const holder = path.slice(0, -1).reduce((held, step) => (held as Record<PropertyKey, unknown>)[step], without);
  if (typeof name !== 'string' || (holder as Record<string, unknown>)[name] !== null) return issue;
  delete (holder as Record<string, unknown>)[name];
  const asks = schema.safeParse(without).error?.issues.some((other) => isSame(other.path, path)) ?? false;
  return asks ? issue : { ...issue, message: `${message}, or leave the field out` };
}

function problemsOf(issue: z.core.$ZodIssue, file: string, schema: z.ZodType, document: Document): Problem[] {
  const problem = { file, field: issue.path, message: issue.message, severity: 'error' } as const;
  if (issue.code === 'invalid_key')
    return [{ ...problem, atName: true, message: issue.issues[0]?.message ?? issue.message }];
  if (issue.code !== 'unrecognized_keys') return [problem];
  const known = fieldsAt(schema, issue.path);
  return issue.keys.map((key) => ({
    ...problem,
    field: [...issue.path, key],
    atName: true,
    message: isCutOff(document, issue.path, key)
      ? `"${key}" is no field: a comma within { } ends a text, so put the whole text in quotes`
      : known.every(isLanguage) && isLanguage(key)
        ? `"${key}" is not a language of this site: remove the text, or add the language to "languages" in ${siteFile}`
        : `no field "${key}" here${suggest(key, known) || `: write one of ${known.join(', ')}`}`,
  }));
}

/** Whether a name without a colon stands within { }: what follows a comma in a text does. */
function isCutOff(document: Document, path: readonly PropertyKey[], name: string): boolean {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map) || !map.flow) return false;
  return map.items.some(({ key, value }) => isScalar(key) && String(key.value) === name && value === null);
}

/** The fields that mistyped names were meant for: what they hold is there, and is not read. */
function fieldsMeant(issue: z.core.$ZodIssue, schema: z.ZodType): PropertyKey[][] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = fieldsAt(schema, issue.path);
  return issue.keys.flatMap((key) => {
    const meant = closestTo(key, known);
    return meant === undefined ? [] : [[...issue.path, meant]];
  });
}

const isSame = (one: readonly PropertyKey[], other: readonly PropertyKey[]): boolean =>
  one.length === other.length && one.every((step, depth) => step === other[depth]);
