/** The type that cards are set in. */
export type CardFont = 'headline' | 'label' | 'strong';

/** What colours stand for on a card; the values are those of the light scheme of `src/styles/page/base.css`. */
export const cardColors = {
  page: '#fbf9f4',
  text: '#1d1b18',
  quiet: '#5e5850',
  rule: '#d8d1c4',
  faint: '#f1ede4',
  accent: '#14603f',
  won: '#1b5e9e',
  drawn: '#5e5850',
  lost: '#b03a12',
} as const;

/** One line of text in its place. Pixels, from the top left corner of the card. */
export type CardText = {
  text: string;
  font: CardFont;
  size: number;
  color: keyof typeof cardColors;
  x: number;
  /** Where the letters stand. */
  baseline: number;
  width: number;
  /** How wide it may be. */
  room: number;
};

/** What stands on a card, from top to bottom. */
export type CardPart = 'date' | 'count' | 'kind' | 'score' | 'headline' | 'siteName';

/** A card with everything in its place, ready to be drawn. */
export type CardLayout = {
  texts: CardText[];
  /** From the left, in pixels: where the moment stands. */
  moment?: number;
  /** What has not the room that it takes, across or down. */
  crowded: CardPart[];
};

/** How wide text is in a font of one pixel. */
export type TextWidth = (text: string, font: CardFont) => number;

/** How big a card is, and where its strip stands, in pixels. */
export const cardFrame = {
  width: 1200,
  height: 630,
  margin: 64,
  strip: { top: 474, height: 88 },
} as const;
