/**
 * The letter under which a name stands in an alphabetical list: its first one, as a capital and without an accent.
 *
 * @returns `0` for a name that begins with a figure, an empty text for one with neither
 */
export function letterOf(name: string): string {
  const first = /[\p{L}\d]/u.exec(name.normalize('NFD'))?.[0] ?? '';
  return /\d/.test(first) ? '0' : first.toUpperCase();
}
