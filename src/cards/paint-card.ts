import { Renderer, type Node } from '@takumi-rs/core';
import { cardSize, type Card } from '../exports/web/card.ts';
import { readCardFonts } from './card-fonts.ts';
import type { CardStrip } from './card-strip.ts';
import { headlineSizes, layoutCard } from './layout-card.ts';
import { writePng } from './write-png.ts';

/**
 * Lays out a card with the largest headline that fits.
 *
 * @throws RangeError if the headline does not fit at any size, which the check rules out
 */
export async function fitCard(card: Card, strip: CardStrip): Promise<Node> {
  const loaded = await loadRenderer();
  const { children } = await loaded.measure(layoutCard(card, strip, headlineSizes), optionsWith(strip));
  const box = children.find(({ children: headlines }) => headlines.length === headlineSizes.length)!;
  const size = headlineSizes.find((_, index) => box.children[index]!.height <= box.height);
  if (size === undefined) throw new RangeError(`The headline of the card of "${card.id}" is too long`);
  return layoutCard(card, strip, [size]);
}

/**
 * Paints a card.
 *
 * @returns a PNG of the size of a card
 * @throws RangeError if the headline does not fit
 */
export async function paintCard(card: Card, strip: CardStrip): Promise<Buffer<ArrayBuffer>> {
  const loaded = await loadRenderer();
  const pixels = await loaded.render(await fitCard(card, strip), { ...optionsWith(strip), format: 'raw' });
  return writePng(pixels, cardSize.width);
}

function optionsWith({ picture }: CardStrip) {
  return { ...cardSize, images: [{ src: picture, data: Buffer.from(picture) }] };
}

let renderer: Promise<Renderer> | undefined;

/** The renderer with the fonts of the cards. It is created for the first card, since that takes a while. */
function loadRenderer(): Promise<Renderer> {
  renderer ??= (async () => {
    const made = new Renderer();
    await Promise.all(readCardFonts(process.cwd()).map((font) => made.registerFont(font)));
    return made;
  })();
  return renderer;
}
