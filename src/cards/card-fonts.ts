import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CardFont } from '../pictures/cards/card-frame.ts';

/** A font file with the letters it is for. */
export type FontFile = { name: CardFont; data: Buffer; unicodeRange: [number, number][] };

const packages: Record<CardFont, { family: string; weight: number }> = {
  headline: { family: 'source-serif-4', weight: 600 },
  label: { family: 'source-sans-3', weight: 400 },
  strong: { family: 'source-sans-3', weight: 600 },
};

/** The subsets of the fonts that are used: what Western languages need, Latin letters beyond that, Greek and Cyrillic. */
const subsets: Record<string, FontFile['unicodeRange']> = {
  latin: [
    [0x0000, 0x00ff],
    [0x0152, 0x0153],
    [0x2000, 0x206f],
    [0x20ac, 0x20ac],
    [0x2122, 0x2122],
    [0x2212, 0x2212],
  ],
  'latin-ext': [
    [0x0100, 0x0151],
    [0x0154, 0x02ba],
    [0x1e00, 0x1e9f],
    [0x1ef2, 0x1eff],
  ],
  vietnamese: [[0x1ea0, 0x1ef1]],
  greek: [[0x0370, 0x03ff]],
  cyrillic: [
    [0x0400, 0x045f],
    [0x0490, 0x0491],
  ],
};

/**
 * Reads the fonts that cards are set in. They come with the project, so that cards look the same wherever they are made.
 *
 * @param root the folder that holds the project's `package.json`
 */
export function readCardFonts(root: string): FontFile[] {
  const { resolve } = createRequire(join(root, 'package.json'));
  return Object.entries(packages).flatMap(([name, { family, weight }]) =>
    Object.entries(subsets).map(([subset, unicodeRange]) => ({
      name: name as CardFont,
      data: readFileSync(resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`)),
      unicodeRange,
    })),
  );
}
