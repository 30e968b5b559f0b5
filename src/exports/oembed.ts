import { cardFrame } from '../pictures/card-frame.ts';
import type { Entry } from '../timeline/entry.ts';
import type { Language } from '../timeline/language.ts';
import { toPlainText } from '../timeline/text.ts';
import type { Context } from './context.ts';
import { frameWidth, writeAsFrame } from './share-text.ts';

/** A document of oEmbed 1.0, https://oembed.com/#section2.3, of type rich: what shows an entry on another site. */
export type OEmbed = {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds. */
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
};

const day = 24 * 60 * 60;
/** Pixels that a frame needs for all but the summary of an entry, and for each line of it. */
const frame = { rest: 120, score: 50, line: 27, lettersInLine: 62, headlineLine: 36, lettersInHeadline: 42 };

/**
 * How tall a frame of the usual width must be to show an entry without scrolling, in pixels: a generous guess from
 * the length of its texts, since a page in a frame cannot ask for room without a script.
 */
export function frameHeight({ title, summary, match }: Entry, language: Language): number {
  const lines = Math.ceil(toPlainText(summary[language]).length / frame.lettersInLine) + 1;
  const headlineLines = Math.ceil(title[language].length / frame.lettersInHeadline);
  return frame.rest + (match ? frame.score : 0) + lines * frame.line + headlineLines * frame.headlineLine;
}

/** Describes how to show an entry on another site. */
export function describeEmbed(entry: Entry, { site, addresses, language }: Context): OEmbed {
  const height = frameHeight(entry, language);
  const title = entry.title[language];
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.title[language],
    provider_url: addresses.absolute(addresses.timeline(language)),
    cache_age: day,
    html: writeAsFrame({ title, address: addresses.absolute(addresses.embedOfEntry(entry.id)(language)), height }),
    width: frameWidth,
    height,
    thumbnail_url: addresses.absolute(addresses.card(entry.id)(language)),
    thumbnail_width: cardFrame.width,
    thumbnail_height: cardFrame.height,
  };
}
