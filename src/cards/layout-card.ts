import type { Node } from '@takumi-rs/core';
import { cardSize, type Card } from '../exports/web/card.ts';
import { cardColors } from './card-colors.ts';
import type { CardFont } from './card-fonts.ts';
import { drawable } from './card-letters.ts';
import { cardStripSize, type CardStrip } from './card-strip.ts';

type Style = NonNullable<Node['style']>;

/** The possible sizes of a headline, in pixels, the largest first. At the last size words may break anywhere. */
export const headlineSizes = [92, 88, 84, 80, 76, 72, 68, 64, 60, 56, 52, 48, 44, 40, 28] as const;

const margin = (cardSize.width - cardStripSize.width) / 2;
/** A text on one line, which shrinks to the width of the card. */
const oneLine = { whiteSpace: 'nowrap', textFit: 'shrink' } as const;

/**
 * Lays out a card as boxes for the renderer.
 *
 * @param sizes the size of the headline in pixels; or several sizes, to measure which of them fits
 */
export function layoutCard(card: Card, strip: CardStrip, sizes: readonly number[]): Node {
  return box({ ...cardSize, ...column, padding: `50px ${margin}px 22px`, backgroundColor: cardColors.page }, [
    box({ display: 'flex', alignItems: 'baseline', gap: 32 }, [
      text(card.date, 'strong', 38, 'text', { flex: '1 1 0', minWidth: 0, lineHeight: 1.2, ...oneLine }),
      text(card.count, 'label', 34, 'quiet', { whiteSpace: 'nowrap' }),
    ]),
    text(card.kind, 'label', 32, 'quiet', { lineHeight: 1.3, ...oneLine }),
    ...(card.score ? [layoutScore(card.score)] : []),
    box(
      { ...column, flex: '1 1 0', marginTop: 18, position: 'relative' },
      sizes.map((size) => layoutHeadline(card.headline, size, sizes.length > 1)),
    ),
    box({ ...cardStripSize, marginTop: 14, marginBottom: 10, position: 'relative' }, [
      { type: 'image', src: strip.picture, style: cardStripSize },
      ...(card.moment === undefined ? [] : layoutMark(card.moment)),
      ...strip.years.map(layoutYear),
    ]),
    text(card.siteName, 'headline', 30, 'text', { lineHeight: 1.2, ...oneLine }),
  ]);
}

/** The score between the names of both teams, on one line. */
function layoutScore({ team, goals, decided, opponent, result }: NonNullable<Card['score']>): Node {
  const inline = { display: 'inline' };
  const parts = [
    ...(team ? [text(team, 'headline', 48, 'text', inline)] : []),
    text(goals, 'strong', 108, result, inline),
    ...(decided ? [text(decided, 'label', 48, 'quiet', inline)] : []),
    text(opponent, 'headline', 48, 'text', inline),
  ];
  const space = text(' ', 'strong', 108, 'text', inline);
  const apart = parts.flatMap((part, index) => (index === 0 ? [part] : [space, part]));
  return box({ display: 'block', lineHeight: 1.05, ...oneLine }, apart);
}

/** A headline in lines of about the same length. A number stays on the line of the next word. */
function layoutHeadline(headline: string, size: number, isTried: boolean): Node {
  const kept = headline.replace(/(?<=(?:^| )\d+) /g, '\u00a0');
  return text(kept, 'headline', size, 'text', {
    lineHeight: 1.09,
    textWrap: 'balance',
    overflowWrap: 'anywhere',
    ...(size === headlineSizes.at(-1) && { wordBreak: 'break-all' }),
    ...(isTried && { position: 'absolute', width: '100%' }),
  });
}

/** The label of a year, beside its tick and below most marks. */
function layoutYear({ x, year }: CardStrip['years'][number]): Node {
  return text(year, 'label', 30, 'quiet', {
    position: 'absolute',
    left: `${x}%`,
    bottom: 0,
    marginLeft: 8,
    lineHeight: 1,
  });
}

/**
 * A translucent band across the strip, with a head at either end.
 *
 * @param moment its position, in per cent
 */
function layoutMark(moment: number): Node[] {
  const part = (width: number, style: Style) =>
    box({ position: 'absolute', left: `${moment}%`, marginLeft: -width / 2, width, ...style }, []);
  const head = { height: 16, backgroundColor: cardColors.accent, borderRadius: 8 };
  return [
    part(12, { top: 0, bottom: 0, backgroundColor: cardColors.accent, opacity: 0.25 }),
    part(16, { top: -12, ...head }),
    part(16, { bottom: -12, ...head }),
  ];
}

const column = { display: 'flex', flexDirection: 'column' } as const;

function box(style: Style, children: Node[]): Node {
  return { type: 'container', style, children };
}

function text(written: string, font: CardFont, size: number, color: keyof typeof cardColors, style: Style): Node {
  return {
    type: 'text',
    text: drawable(written),
    style: { fontFamily: font, fontSize: size, color: cardColors[color], ...style },
  };
}
