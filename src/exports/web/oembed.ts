import type { Entry } from '../../timeline/merge/entry.ts';
import type { Language } from '../../timeline/schema/language.ts';
import { toPlainText } from '../../timeline/text/text.ts';
import type { Context } from '../context.ts';
import { cardSize } from './card.ts';
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
/** Pixels that a frame as narrow as a phone, of 320 px, needs for a letter of each text, for a score, and for the rest. */
const room = { summaryLetter: 26 / 40, headlineLetter: 29 / 18, score: 60, rest: 205 };

/**
 * How tall a frame must be to show an entry without scrolling also on a phone, in pixels: a generous guess from the
 * length of its texts, since a page in a frame cannot ask for room without a script.
 */
export function frameHeight({ title, summary, match }: Entry, language: Language): number {
  const summaryRoom = toPlainText(summary[language]).length * room.summaryLetter;
  const headlineRoom = title[language].length * room.headlineLetter;
  return Math.ceil(summaryRoom + headlineRoom + (match ? room.score : 0) + room.rest);
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
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  };
}
