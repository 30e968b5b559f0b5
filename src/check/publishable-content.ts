import { findCardProblems } from './overflowing-cards.ts';
import { ContentReader, type Reading } from './read-content.ts';

/**
 * Reads and checks the content as far as it takes to publish it: where it has no other error, also the cards are looked
 * at, the pictures that go with a link.
 */
export async function readPublishable(reader: ContentReader): Promise<Reading> {
  const { content, diagnostics } = reader.read();
  if (!content) return { content, diagnostics };
  const ofCards = (await findCardProblems(content)).map((one) => reader.place(one));
  return { content: ofCards.length > 0 ? null : content, diagnostics: [...diagnostics, ...ofCards] };
}
