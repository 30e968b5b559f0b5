/**
 * Makes a function that loads a script on the first call, and again if that failed.
 *
 * @param address the address of a separate bundle: a plain dynamic import would add more code than it saves
 * @returns a function that resolves to undefined if the script did not load
 */
export function lazily(address: string): () => Promise<unknown> {
  let script: Promise<unknown> | undefined;
  let tries = 0;
  return () => {
    // Browsers cache the failure of a module by its address. A new address makes them try again.
    const next = `${address}?${tries++}`;
    return (script ??= import(/* @vite-ignore */ next).catch(() => (script = undefined)));
  };
}
