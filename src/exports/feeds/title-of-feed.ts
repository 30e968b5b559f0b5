import type { Topic } from '../../timeline/merge/topics.ts';
import type { Language } from '../../timeline/schema/language.ts';
import type { Site } from '../../timeline/schema/site.ts';

/** What a feed or a calendar is called: the timeline, and its topic where it has one: `The Osorio Timeline: Matches`. */
export function titleOfFeed(site: Pick<Site, 'title'>, language: Language, topic?: Topic): string {
  return [site.title[language], ...(topic ? [topic.name[language]] : [])].join(': ');
}
