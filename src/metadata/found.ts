/** What was read, and where: `JSON-LD datePublished`, `meta og:title`, `the address`. */
export type Found<T> = { value: T; from: string };

/** The first of some that was found. */
export function firstFound<T>(...found: readonly (Found<T> | null | undefined)[]): Found<T> | null {
  return found.find((one) => one !== null && one !== undefined) ?? null;
}
