const alike: Record<string, string> = { '–': '-', '’': "'", '‘': "'", '“': '"', '”': '"', '\u00A0': ' ' };

/**
 * Text as a search compares it: without accents, case or typographic signs, so that `peru` finds Perú and `7-0` finds
 * 7–0. Every letter stays in its place, so that what is found can be marked in the text it came from.
 */
export function foldText(text: string): string {
  const bare = text.replace(/[^\0-\x7F]/g, (letter) => alike[letter] ?? letter.normalize('NFD').charAt(0));
  // In this order: with its dot, İ would become two letters.
  return bare.toLowerCase();
}
