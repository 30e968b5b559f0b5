import type { Content } from '../timeline/schema/content.ts';
import { findCardProblems } from './overflowing-cards.ts';
import { readContent } from './read-content.ts';
import { tellProblems } from './valid-content.ts';

/**
 * Like `soundContent`, for what is to be published: where there is no other error, also reports the texts that do not
 * fit on a card.
 *
 * @param root the folder that holds `content/`
 * @returns the content, or null where one of the problems is an error
 */
export async function publishableContent(root: string): Promise<Content | null> {
  const { content, problems, place } = readContent(root);
  const ofCards = content ? await findCardProblems(content) : [];
  tellProblems([...problems, ...ofCards.map(place)]);
  return ofCards.length > 0 ? null : content;
}
