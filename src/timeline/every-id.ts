/**
 * Every id that an event or an article has been published under, oldest first: its aliases, then its own. What is known
 * elsewhere by an id that must not change goes by the first.
 */
export function everyIdOf({ id, aliases = [] }: { id: string; aliases?: readonly string[] | undefined }): string[] {
  return [...aliases, id];
}
