import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FontDetails } from '@takumi-rs/core';

/** The fonts of the cards, by their names in the renderer. */
export type CardFont = keyof typeof packages;

const packages = {
  headline: { family: 'source-serif-4', weight: 600 },
  label: { family: 'source-sans-3', weight: 400 },
  strong: { family: 'source-sans-3', weight: 600 },
};

/**
 * Reads the fonts of the cards. They are dependencies of the project, so that cards look the same on any machine.
 *
 * @param root the folder with the project's `package.json`
 * @returns a font for each file: a subset of a family, with its range of code points
 */
export function readCardFonts(root: string): FontDetails[] {
  const { resolve } = createRequire(join(root, 'package.json'));
  return Object.entries(packages).flatMap(([name, { family, weight }]) => {
    const subsets: Record<string, string> = JSON.parse(
      readFileSync(resolve(`@fontsource/${family}/unicode.json`), 'utf8'),
    );
    return Object.entries(subsets).map(([subset, range]) => ({
      name,
      data: readFileSync(resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`)),
      unicodeRange: range.split(',').map(parseRange),
    }));
  });
}

/** Parses a CSS `unicode-range`, `U+0100-02BA` or `U+2113`, into its first and last code point. */
function parseRange(written: string): [number, number] {
  const [first = '', last = first] = written.replace('U+', '').split('-');
  return [parseInt(first, 16), parseInt(last, 16)];
}
