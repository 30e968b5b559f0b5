import type { Topic } from '../../timeline/merge/topics.ts';
import type { Language } from '../../timeline/schema/language.ts';
import type { Site } from '../../timeline/schema/site.ts';

/** The title of a feed or a calendar: of the timeline, and of its topic if it has one: `The Ostra chess club: Matches`. */
export function titleOfFeed(site: Pick<Site, 'title'>, language: Language, topic?: Topic): string {
  return [site.title[language], ...(topic ? [topic.name[language]] : [])].join(': ');
}
