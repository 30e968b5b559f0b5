/**
 * The heading of a name in an alphabetical list: its first letter, as a capital without an accent.
 *
 * @returns `0` for a name that begins with a digit, an empty string for a name with neither
 */
export function letterOf(name: string): string {
  const first = /[\p{L}\d]/u.exec(name.normalize('NFD'))?.[0] ?? '';
  return /\d/.test(first) ? '0' : first.toUpperCase();
}
