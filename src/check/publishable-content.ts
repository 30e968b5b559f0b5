import type { Content } from '../timeline/schema/content.ts';
import { findCrowdedCards } from './overflowing-cards.ts';
import { readContent } from './read-content.ts';
import { tellProblems } from './valid-content.ts';

/**
 * Like `soundContent`, for what is to be published: where there is no other error, also every text is told that has no
 * room on the card of its page.
 *
 * @param root the folder that holds `content/`
 * @returns the content, or null where one of the problems is an error
 */
export async function publishableContent(root: string): Promise<Content | null> {
  const { content, problems, place } = readContent(root);
  const crowded = content ? await findCrowdedCards(content) : [];
  tellProblems([...problems, ...crowded.map(place)]);
  return crowded.length > 0 ? null : content;
}
