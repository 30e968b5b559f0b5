import { breakLines, fillLines } from './break-lines.ts';
import type { Card } from './card.ts';
import {
  cardFrame,
  type CardFont,
  type CardLayout,
  type CardPart,
  type CardText,
  type TextWidth,
} from './card-frame.ts';

/** Every text of a card with the font it is set in, for whoever measures them. */
export function textsOf({ date, kind, score, headline, count, siteName }: Card): { text: string; font: CardFont }[] {
  return [
    { text: headline, font: 'headline' },
    { text: siteName, font: 'headline' },
    { text: date, font: 'strong' },
    { text: kind, font: 'label' },
    { text: count, font: 'label' },
    ...(score
      ? ([
          { text: score.team, font: 'headline' },
          { text: score.goals, font: 'strong' },
          { text: score.decided, font: 'label' },
          { text: score.opponent, font: 'headline' },
        ] as const)
      : []),
  ];
}

const across = cardFrame.width - 2 * cardFrame.margin;
const gap = 32;
const headlineSizes = [92, 88, 84, 80, 76, 72, 68, 64, 60, 56, 52, 48, 44, 40];
const lineHeight = 1.09;
/** How much of its size a headline takes above the line it stands on, and below. */
const rise = 0.76;
const fall = 0.26;
const bottom = cardFrame.strip.top - 14;

/**
 * Puts everything on a card in its place: the headline as large as it can be, in lines of about the same length.
 *
 * @param card what stands on the card
 * @param widthOf how wide text is
 */
export function layoutCard(card: Card, widthOf: TextWidth): CardLayout {
  const set = (text: string, font: CardFont, color: CardText['color'], sizes: readonly number[], room = across) => {
    const size = sizes.find((one) => widthOf(text, font) * one <= room) ?? sizes.at(-1)!;
    return { text, font, color, size, width: widthOf(text, font) * size, room };
  };
  const left = cardFrame.margin;
  const count = set(card.count, 'label', 'quiet', [34]);
  const date = set(card.date, 'strong', 'text', [38, 34, 30, 26], across - count.width - gap);
  const kind = set(card.kind, 'label', 'quiet', [32, 30, 28, 26, 24, 22]);
  const siteName = set(card.siteName, 'headline', 'text', [30, 26, 22]);
  const top = card.score ? 276 : 164;
  const headline = headlineOf(card.headline, top, widthOf);
  const parts: Record<CardPart, CardText[]> = {
    date: [{ ...date, x: left, baseline: 88 }],
    count: [{ ...count, x: left + across - count.width, baseline: 88 }],
    kind: [{ ...kind, x: left, baseline: 132 }],
    score: card.score ? scoreOf(card.score, widthOf) : [],
    headline: headline.texts,
    siteName: [{ ...siteName, x: left, baseline: 602 }],
  };
  const isCrowded = (part: CardPart) =>
    parts[part].some(({ width, room }) => width > room) || (part === 'headline' && !headline.fits);
  return {
    texts: Object.values(parts)
      .flat()
      .filter(({ text }) => text !== ''),
    ...(card.moment !== undefined && { moment: left + (card.moment / 100) * across }),
    crowded: (Object.keys(parts) as CardPart[]).filter(isCrowded),
  };
}

function headlineOf(text: string, top: number, widthOf: TextWidth): { texts: CardText[]; fits: boolean } {
  const widthOfWords = (words: string) => widthOf(words, 'headline');
  const fitsAt = (size: number) => {
    const lines = fillLines(text, across / size, widthOfWords);
    const height = size * (rise + fall) + (lines.length - 1) * size * lineHeight;
    return lines.every((line) => widthOfWords(line) * size <= across) && top + height <= bottom;
  };
  const fitting = headlineSizes.find(fitsAt);
  const size = fitting ?? headlineSizes.at(-1)!;
  const lines = breakLines(text, across / size, widthOfWords);
  const texts = lines.map((line, index) => ({
    text: line,
    font: 'headline' as const,
    color: 'text' as const,
    size,
    x: cardFrame.margin,
    baseline: top + size * rise + index * size * lineHeight,
    width: widthOf(line, 'headline') * size,
    room: across,
  }));
  return { texts, fits: fitting !== undefined };
}

/** Both names and the score between them on one line, all as large as there is room for. */
function scoreOf(
  { team, goals, decided, opponent, result }: NonNullable<Card['score']>,
  widthOf: TextWidth,
): CardText[] {
  const [baseline, space, beside] = [242, 30, 0.44];
  const parts = [
    { text: team, font: 'headline', color: 'text', scale: beside },
    { text: goals, font: 'strong', color: result, scale: 1 },
    { text: decided, font: 'label', color: 'quiet', scale: beside },
    { text: opponent, font: 'headline', color: 'text', scale: beside },
  ] as const;
  const shown = parts.filter(({ text }) => text !== '');
  const widthAt = (size: number) =>
    shown.reduce((sum, { text, font, scale }) => sum + widthOf(text, font) * size * scale + space, -space);
  const figure = [108, 96, 84, 72, 60, 48].find((size) => widthAt(size) <= across) ?? 40;
  let x: number = cardFrame.margin;
  return shown.map(({ text, font, color, scale }) => {
    const size = figure * scale;
    const width = widthOf(text, font) * size;
    const placed = { text, font, color, size, x, baseline, width, room: cardFrame.width - cardFrame.margin - x };
    x += width + space;
    return placed;
  });
}
