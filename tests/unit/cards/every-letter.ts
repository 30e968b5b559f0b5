import { create } from 'fontkitten';
import { readCardFonts } from '../../../src/cards/card-fonts.ts';

/** Every letter that one of the fonts of the cards has: no control characters, and no code points that are no letters. */
export function everyLetter(): string[] {
  const points = readCardFonts(process.cwd()).flatMap(({ data, unicodeRange }) => {
    const font = create(data as Buffer);
    if (!('characterSet' in font)) throw new TypeError('a font with several faces');
    return font.characterSet.filter((point) => unicodeRange?.some(([first, last]) => point >= first && point <= last));
  });
  return [...new Set(points)]
    .map((point) => String.fromCodePoint(point))
    .filter((letter) => !/[\p{Cc}\p{Cn}]/u.test(letter));
}
