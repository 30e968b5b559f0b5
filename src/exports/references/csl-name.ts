/** A person's name in its parts, or a name that must not be split. */
export type CslName = { family: string; given: string } | { literal: string };

const initial = /^\p{Lu}\.$/u;
const nameInOrder = /^([^,]+), ([^,]+)$/;

/**
 * Splits a printed name if it is clear how: `Kevin Baxter`, `J. R. Soto`, `Soto, Juana`. Three words are not split: the
 * middle one may be a second first name (Luis Miguel Echegaray) or a first surname (Marco Delgado Ayala).
 */
export function cslName(printed: string): CslName {
  const [, family, given] = nameInOrder.exec(printed) ?? [];
  if (family !== undefined && given !== undefined) return { family, given };
  const parts = printed.split(/\s+/);
  const last = parts.at(-1)!;
  const before = parts.slice(0, -1);
  const plain = before.length === 1 || (before.length > 1 && before.slice(1).every((part) => initial.test(part)));
  return plain ? { family: last, given: before.join(' ') } : { literal: parts.join(' ') };
}
