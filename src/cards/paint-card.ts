import { Renderer, type Node } from '@takumi-rs/core';
import { cardSize, type Card } from '../exports/web/card.ts';
import { readCardFonts } from './card-fonts.ts';
import { headlineSizes, layoutCard } from './layout-card.ts';

/**
 * Lays out a card for the painter, its headline as large as it fits.
 *
 * @param strip the card's strip as SVG
 * @throws RangeError where the headline does not fit at any size: the content check lets none through
 */
export async function fitCard(card: Card, strip: string): Promise<Node> {
  const painter = await loadRenderer();
  const { children } = await painter.measure(layoutCard(card, strip, headlineSizes), optionsWith(strip));
  const box = children.find(({ children: headlines }) => headlines.length === headlineSizes.length)!;
  const size = headlineSizes.find((_, index) => box.children[index]!.height <= box.height);
  if (size === undefined) throw new RangeError(`The headline of the card of "${card.id}" is too long`);
  return layoutCard(card, strip, [size]);
}

/**
 * Paints a card.
 *
 * @param strip the card's strip as SVG
 * @returns a PNG of the size of a card
 * @throws RangeError where the headline does not fit
 */
export async function paintCard(card: Card, strip: string): Promise<Buffer<ArrayBuffer>> {
  const painter = await loadRenderer();
  return painter.render(await fitCard(card, strip), { ...optionsWith(strip), format: 'png' });
}

function optionsWith(strip: string) {
  return { ...cardSize, images: [{ src: strip, data: Buffer.from(strip) }] };
}

let renderer: Promise<Renderer> | undefined;

/** The renderer with the fonts of the cards: made for the first card, since it takes a while. */
function loadRenderer(): Promise<Renderer> {
  renderer ??= (async () => {
    const made = new Renderer();
    await Promise.all(readCardFonts(process.cwd()).map((font) => made.registerFont(font)));
    return made;
  })();
  return renderer;
}
