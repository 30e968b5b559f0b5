import { z } from 'zod';

/** The valid parts of an invalid value: invalid fields are left out, and items of a list keep their indices. */
export type Parts<T> = T extends readonly (infer Item)[]
  ? (Parts<Item> | undefined)[]
  : T extends object
    ? { [Field in keyof T]?: Parts<T[Field]> | undefined }
    : T;

/** The schema of a field or an item, if there is one. */
export function childOf(schema: z.core.$ZodType | undefined, step: PropertyKey): z.core.$ZodType | undefined {
  const definition = schema && definitionOf(schema);
  if (definition?.type === 'object')
    return Object.hasOwn(definition.shape, step) ? definition.shape[String(step)] : undefined;
  if (definition?.type === 'array') return definition.element;
  return definition?.type === 'record' ? definition.valueType : undefined;
}

/** The value of an empty file: a list without items, or an object without fields. */
export function nothingOf(schema: z.core.$ZodType): unknown[] | Record<string, unknown> {
  return definitionOf(schema).type === 'array' ? [] : {};
}

/** The names of the fields of a schema at a path. */
export function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const here = path.reduce(childOf, schema as z.core.$ZodType | undefined);
  const definition = here && definitionOf(here);
  return definition?.type === 'object' ? Object.keys(definition.shape) : [];
}

/** The parts of a value that are valid. */
export function partsOf<T>(schema: z.ZodType<T>, input: unknown): Parts<T> | undefined {
  return fitting(schema, input) as Parts<T> | undefined;
}

function fitting(schema: z.core.$ZodType | undefined, input: unknown): unknown {
  if (!schema) return undefined;
  const result = z.safeParse(schema, input);
  if (result.success) return result.data;
  const { type } = definitionOf(schema);
  if (type === 'array' && Array.isArray(input))
    return input.map((item, index) => fitting(childOf(schema, index), item));
  if (type !== 'object' && type !== 'record') return undefined;
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  const names = new Set([...Object.keys(input), ...fieldsAt(schema, [])]);
  const field = (name: string) => fitting(childOf(schema, name), (input as Record<string, unknown>)[name]);
  return Object.fromEntries([...names].map((name) => [name, field(name)]));
}

/** The definition of a schema, without the wrappers that make a field optional or give it a default. */
function definitionOf(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return 'innerType' in def ? definitionOf(def.innerType as z.core.$ZodType) : def;
}
