/**
 * Makes the function that fetches a script when it is first asked for, and again where that failed.
 *
 * @param address of a bundle of its own: a plain dynamic import would bring along more code than it saves
 * @returns resolves to something only where the script has run
 */
export function lazily(address: string): () => Promise<unknown> {
  let script: Promise<unknown> | undefined;
  let tries = 0;
  return () => {
    // Browsers remember that a module could not be had; asked for by another address they try again.
    const next = `${address}?${tries++}`;
    return (script ??= import(/* @vite-ignore */ next).catch(() => (script = undefined)));
  };
}
