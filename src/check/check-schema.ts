import { isMap, isScalar, isSeq, type Document } from 'yaml';
import { z } from 'zod';
import { closestTo, suggest } from '../timeline/text/suggest.ts';
import { siteFile } from '../timeline/schema/content.ts';
import { isLanguage } from '../timeline/schema/language.ts';
import { error, maxProblems, type Diagnostic, type TextDiagnostic } from './diagnostic.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { childOf, fieldsAt, nothingOf, partsOf, type Parts } from './schema-walk.ts';

/** The result of checking a file: its value if it is valid, its valid parts, and its problems. */
export type Checked<T> = {
  value: T | null;
  parts: Parts<T> | undefined;
  diagnostics: Diagnostic[];
  /** The fields that mistyped names stand for. */
  meant: Diagnostic['field'][];
};

/** Checks a YAML document against its schema. Fields that could not be parsed are not reported again. */
export function checkSchema<T>(file: string, { document, isUnread }: ParsedYaml, schema: z.ZodType<T>): Checked<T> {
  const input: unknown = document.toJS() ?? nothingOf(schema);
  const result = schema.safeParse(input);
  if (result.success) return { value: result.data, parts: result.data as Parts<T>, diagnostics: [], meant: [] };
  const issues = result.error.issues.slice(0, maxProblems);
  const meant = issues.flatMap((issue) => fieldsMeant(issue, schema));
  const reported = issues.filter(
    ({ path }) =>
      !isUnread(path) &&
      // A field with a mistyped name is not missing.
      (document.hasIn(path) || !meant.some((field) => isSame(field, path))),
  );
  return {
    value: null,
    meant,
    parts: partsOf(schema, input),
    diagnostics: reported.flatMap((issue) => diagnosticsOf(mayLeaveOut(issue, input, schema), file, schema, document)),
  };
}

/** Adds to the error of an empty field that it may be left out, if it is optional. */
function mayLeaveOut(issue: z.core.$ZodIssue, input: unknown, schema: z.ZodType): z.core.$ZodIssue {
  const { path, message } = issue;
  const name = path.at(-1);
  const without = structuredClone(input);
  const holder = path.slice(0, -1).reduce((held, step) => (held as Record<PropertyKey, unknown>)[step], without);
  if (typeof name !== 'string' || (holder as Record<string, unknown>)[name] !== null) return issue;
  delete (holder as Record<string, unknown>)[name];
  const isRequired = schema.safeParse(without).error?.issues.some((other) => isSame(other.path, path)) ?? false;
  return isRequired ? issue : { ...issue, message: `${message}, or leave the field out` };
}

function diagnosticsOf(issue: z.core.$ZodIssue, file: string, schema: z.ZodType, document: Document): Diagnostic[] {
  const { path, message } = issue;
  if (issue.code === 'invalid_key')
    return [{ ...error(file, path, issue.issues[0]?.message ?? message), atName: true }];
  if (issue.code !== 'unrecognized_keys') return [error(file, path, message)];
  const known = fieldsAt(schema, path);
  return issue.keys.slice(0, maxProblems).map((key) => {
    const reason = isCutOff(document, path, key)
      ? `unknown field "${key}": a comma within { } ends a text, so put the whole text in quotes`
      : known.every(isLanguage) && isLanguage(key)
        ? `"${key}" is not a language of this site: remove the text, or add the language to "languages" in ${siteFile}`
        : `unknown field "${key}"${suggest(key, known) || `: write one of ${known.join(', ')}`}`;
    return { ...error(file, [...path, key], reason), atName: true };
  });
}

/** Whether a field is really the part of a text after a comma: it is within { } and has no value. */
function isCutOff(document: Document, path: readonly PropertyKey[], name: string): boolean {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map) || !map.flow) return false;
  return map.items.some(({ key, value }) => isScalar(key) && String(key.value) === name && value === null);
}

/** The fields that mistyped names stand for. */
function fieldsMeant(issue: z.core.$ZodIssue, schema: z.ZodType): PropertyKey[][] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = fieldsAt(schema, issue.path);
  return issue.keys.slice(0, maxProblems).flatMap((key) => {
    const meant = closestTo(key, known);
    return meant === undefined ? [] : [[...issue.path, meant]];
  });
}

const isSame = (one: readonly PropertyKey[], other: readonly PropertyKey[]): boolean =>
  one.length === other.length && one.every((step, depth) => step === other[depth]);

/** Finds unquoted texts that YAML cuts off at a `#`. */
export function findCutTexts({ document }: ParsedYaml, yaml: string, schema: z.core.$ZodType): TextDiagnostic[] {
  return /[ \t]#/.test(yaml) ? cutTextsIn(document.contents, yaml, schema) : [];
}

function cutTextsIn(node: unknown, yaml: string, schema: z.core.$ZodType | undefined): TextDiagnostic[] {
  if (isMap(node))
    return node.items.flatMap(({ key, value }) =>
      isScalar(key) ? cutTextsIn(value, yaml, childOf(schema, String(key.value))) : [],
    );
  if (isSeq(node)) return node.items.flatMap((item, index) => cutTextsIn(item, yaml, childOf(schema, index)));
  if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return [];
  const [, end] = node.range;
  const comment = /^[ \t]+#/.exec(yaml.slice(end, end + 80));
  if (!comment || !schema || !z.safeParse(schema, 'We are #1').success) return [];
  const reason = `YAML reads everything after # as a comment: put the whole text in quotes, or the comment on a line of its own`;
  return [{ reason, offset: end + comment[0].length - 1 }];
}
