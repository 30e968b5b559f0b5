import { isEmbedded, type Topic } from '../../timeline/merge/topics.ts';
import type { Context } from '../context.ts';
import { writeAsFrame } from './share-text.ts';

/** The heights, in pixels, of what stands around the list in a frame, of one of its entries, and of the tallest frame. */
const heights = { around: 130, entry: 46, most: 480 };

/** How high a frame is that shows a list of so many entries, in pixels. A longer list scrolls within its frame. */
const listHeight = (entries: number): number => Math.min(heights.around + entries * heights.entry, heights.most);

/** The HTML of a frame with the entries of a topic for another site; undefined for a topic without one. */
export function frameOfTopic(topic: Topic, { site, addresses, language }: Context): string | undefined {
  if (!isEmbedded(topic)) return undefined;
  return writeAsFrame({
    title: `${site.title[language]}: ${topic.name[language]}`,
    address: addresses.absolute(addresses.embedOfTopic(topic)(language)),
    height: listHeight(topic.entries.length),
  });
}

/**
 * The HTML of the frame with the whole timeline for another site.
 *
 * @param shown how many entries it lists
 */
export function frameOfTimeline(shown: number, { site, addresses, language }: Context): string {
  return writeAsFrame({
    title: site.title[language],
    address: addresses.absolute(addresses.embed(language)),
    height: listHeight(shown),
  });
}
