const alike: Record<string, string> = { '–': '-', '’': "'", '‘': "'", '“': '"', '”': '"', '\u00A0': ' ' };

/**
 * A text folded for searching: without accents, case and typographic characters, so that `peru` finds Perú and `7-0`
 * finds 7–0. Every character keeps its position, so that hits can be marked in the original text.
 */
export function foldText(text: string): string {
  const bare = text.replace(/[^\0-\x7F]/g, (letter) => alike[letter] ?? letter.normalize('NFD').charAt(0));
  // In this order: lower-casing İ with its dot would give two characters.
  return bare.toLowerCase();
}
