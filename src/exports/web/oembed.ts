import type { Entry } from '../../timeline/merge/entry.ts';
import type { Language } from '../../timeline/schema/language.ts';
import { toPlainText } from '../../timeline/text/text.ts';
import type { Context } from '../context.ts';
import { cardSize } from './card.ts';
import { frameWidth, writeAsFrame } from './share-text.ts';

/** An oEmbed 1.0 response of type rich, https://oembed.com/#section2.3, which shows an entry on another site. */
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
/** The height, in pixels, of a character of each text, a score, and the rest in a frame on a phone of 320 px. */
const heights = { summaryCharacter: 26 / 40, headlineCharacter: 29 / 18, score: 60, rest: 205 };

/**
 * The height of a frame that shows an entry without scrolling, also on a phone, in pixels: a generous estimate from the
 * length of its texts, since a page in a frame cannot resize it without a script.
 */
export function frameHeight({ title, summary, match }: Entry, language: Language): number {
  const summaryHeight = toPlainText(summary[language]).length * heights.summaryCharacter;
  const headlineHeight = title[language].length * heights.headlineCharacter;
  return Math.ceil(summaryHeight + headlineHeight + (match ? heights.score : 0) + heights.rest);
}

/** The oEmbed response of an entry. */
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
