/** A person's name in its parts, or a name that is not to be taken apart. */
export type CslName = { family: string; given: string } | { literal: string };

const initial = /^\p{Lu}\.$/u;
const nameInOrder = /^([^,]+), ([^,]+)$/;

/**
 * Splits a name as printed where it is plain how: `Kevin Baxter`, `J. R. Soto`, `Soto, Juana`. Of three words the middle
 * one may be a second first name (Luis Miguel Echegaray) or a first surname (Marco Delgado Ayala): that stays whole.
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
