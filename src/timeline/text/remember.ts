/** As many results as a large timeline has texts; then all are forgotten, so that a preview that runs for days stays small. */
const most = 20_000;

/**
 * Makes a pure function of a text remember its results: the same few hundred dates and texts are read again and again.
 *
 * @param compute what a text comes to; nobody may change it afterwards
 */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    if (results.size === most) results.clear();
    const result = compute(text);
    results.set(text, result);

    return result;
  };
}
