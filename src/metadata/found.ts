/** A value, and where it was found: `JSON-LD datePublished`, `meta og:title`, `the address`. */
export type Found<T> = { value: T; from: string };

/** The first value that was found. */
export function firstFound<T>(...found: readonly (Found<T> | null | undefined)[]): Found<T> | null {
  return found.find((one) => one !== null && one !== undefined) ?? null;
}
