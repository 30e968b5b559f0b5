/** The value under a name that an editor wrote: `constructor` and `toString` are names like any other. */
export function own<T>(values: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
