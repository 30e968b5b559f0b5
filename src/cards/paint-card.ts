import { Renderer, type Node } from '@takumi-rs/core';
import { cardColors, cardFrame, type CardFont, type CardLayout, type TextWidth } from '../pictures/cards/card-frame.ts';
import { readCardFonts } from './card-fonts.ts';

const renderer = new Renderer();
const ready = Promise.all(readCardFonts(process.cwd()).map((font) => renderer.registerFont(font)));

/** Where letters stand in a line box as high as their size, from its top: so the two families are drawn. */
const baselines: Record<CardFont, number> = { headline: 0.85, label: 0.812, strong: 0.812 };
/** The size at which widths are measured, large enough for rounding not to matter. */
const measured = 100;

/**
 * Measures every word of some texts, so that text made of these words can be measured at once.
 *
 * @param texts all that is going to be measured, by the font it is set in
 */
export async function measureWords(texts: readonly { text: string; font: CardFont }[]): Promise<TextWidth> {
  await ready;
  const keyOf = (word: string, font: CardFont) => `${font} ${word}`;
  const words = new Map(
    texts.flatMap(({ text, font }) => wordsOf(text).map((word) => [keyOf(word, font), { word, font }])),
  );
  const fonts = ['headline', 'label', 'strong'] as const;
  // A space alone has no width of its own.
  const probes = fonts.flatMap((font) => ['n n', 'nn'].map((word) => ({ word, font })));
  const { children } = await renderer.measure(
    {
      type: 'container',
      style: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
      children: [...words.values(), ...probes].map(({ word, font }) => line(word, font, measured, {})),
    },
    { width: 100_000 },
  );
  const widths = children.map(({ runs }) => runs.reduce((sum, { width }) => sum + width, 0) / measured);
  const widthOfWord = new Map([...words.keys()].map((key, index) => [key, widths[index]!]));
  const spaces = fonts.map((font, index) => {
    const [apart, together] = widths.slice(words.size + 2 * index);
    return [font, apart! - together!] as const;
  });
  const widthOfSpace = Object.fromEntries(spaces) as Record<CardFont, number>;
  return (text, font) => {
    const own = wordsOf(text).map((word) => widthOfWord.get(keyOf(word, font)) ?? 0);
    return own.reduce((sum, width) => sum + width, 0) + Math.max(0, own.length - 1) * widthOfSpace[font];
  };
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

/**
 * Paints a card.
 *
 * @param layout where everything stands
 * @param strip the card's strip as SVG
 * @returns a PNG of 1200 by 630 pixels
 */
export async function paintCard({ texts, moment }: CardLayout, strip: string): Promise<Buffer<ArrayBuffer>> {
  await ready;
  const { width, height, margin, strip: place } = cardFrame;
  const children: Node[] = [
    {
      type: 'image',
      src: strip,
      style: { position: 'absolute', left: margin, top: place.top, width: width - 2 * margin, height: place.height },
    },
    ...(moment === undefined ? [] : markOf(moment)),
    ...texts.map(({ text, font, size, color, x, baseline }) =>
      line(text, font, size, {
        position: 'absolute',
        left: x,
        top: baseline - size * baselines[font],
        color: cardColors[color],
      }),
    ),
  ];
  const card: Node = { type: 'container', style: { width, height, backgroundColor: cardColors.page }, children };
  return renderer.render(card, { width, height, format: 'png', images: [{ src: strip, data: Buffer.from(strip) }] });
}

/** A band across the strip, through which the moment's own mark is seen, with a head at either end. */
function markOf(moment: number): Node[] {
  const { top, height } = cardFrame.strip;
  const box = (width: number, tall: number, upper: number, style: Node['style']): Node => ({
    type: 'container',
    style: { position: 'absolute', left: moment - width / 2, top: upper, width, height: tall, ...style },
  });
  const head = { backgroundColor: cardColors.accent, borderRadius: 8 };
  return [
    box(12, height, top, { backgroundColor: cardColors.accent, opacity: 0.25 }),
    box(16, 16, top - 12, head),
    box(16, 16, top + height - 4, head),
  ];
}

function line(text: string, fontFamily: CardFont, fontSize: number, style: NonNullable<Node['style']>): Node {
  return { type: 'text', text, style: { fontFamily, fontSize, lineHeight: 1, whiteSpace: 'nowrap', ...style } };
}
