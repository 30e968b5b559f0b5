import { findCardProblems } from './overflowing-cards.ts';
import { ContentReader, type Reading } from './read-content.ts';

/**
 * Reads the content and checks everything that publishing needs: if there is no other error, also the texts on cards, the
 * pictures of shared links.
 */
export async function readPublishable(reader: ContentReader): Promise<Reading> {
  const { content, diagnostics } = reader.read();
  if (!content) return { content, diagnostics };
  const ofCards = (await findCardProblems(content)).map((one) => reader.place(one));
  return { content: ofCards.length > 0 ? null : content, diagnostics: [...diagnostics, ...ofCards] };
}
