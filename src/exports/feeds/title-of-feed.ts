import type { ByLanguage, Language } from '../../timeline/schema/language.ts';
import type { Site } from '../../timeline/schema/site.ts';

/** The title of a feed or a calendar: of the timeline, and of what it is about: `The Ostra chess club: Matches`. */
export function titleOfFeed(site: Pick<Site, 'title'>, language: Language, about?: ByLanguage<string>): string {
  return [site.title[language], ...(about ? [about[language]] : [])].join(': ');
}
