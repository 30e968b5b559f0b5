/** More than the texts of a large timeline. Then the cache is cleared, so that a preview that runs for days stays small. */
const maxResults = 20_000;

/**
 * Memoizes a pure function of a text: the same few hundred dates and texts are parsed again and again.
 *
 * @param compute its results are shared, so callers must not change them
 */
export function memoize<T>(compute: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    if (results.size === maxResults) results.clear();
    const result = compute(text);
    results.set(text, result);
    return result;
  };
}

/**
 * Computes once for each object what follows from it, such as from the list of all entries, and for as long as the object is
 * there: what every page shows must not be counted on every page again.
 *
 * @param compute its results are shared, so callers must not change them, nor the object
 */
export function onceFor<Key extends object, T extends NonNullable<unknown>>(compute: (key: Key) => T): (key: Key) => T {
  const results = new WeakMap<Key, T>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = compute(key);
    results.set(key, result);
    return result;
  };
}
