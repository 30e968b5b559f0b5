import { measureWords } from '../cards/paint-card.ts';
import { words } from '../i18n/words.ts';
import { cardsOf, type Card } from '../pictures/cards/card.ts';
import type { CardPart } from '../pictures/cards/card-frame.ts';
import { layoutCard, textsOf } from '../pictures/cards/layout-card.ts';
import { eventFile, siteFile, type Content } from '../timeline/schema/content.ts';
import type { Event } from '../timeline/schema/event.ts';
import { quoted } from '../timeline/schema/fields.ts';
import { languages, type ByLanguage, type Language } from '../timeline/schema/language.ts';
import { mergeTimeline } from '../timeline/merge/merge.ts';
import { formatField, type Problem } from './problem.ts';
import { contentError } from './rules/content-error.ts';
import type { Site } from '../timeline/schema/site.ts';

/** A text that stands on a card: its file and field, and what is written there. */
type Written = { file: string; field: Problem['field']; text: string };

/**
 * Finds the texts that have no room on a card, the picture that goes with a link, however small they are set.
 *
 * @param content what `findProblems` has found no error in
 */
export async function findCrowdedCards(content: Content): Promise<Problem[]> {
  const timeline = mergeTimeline(content);
  const marks = timeline.entries.map((entry) => ({ entry, x: 0 }));
  const events = new Map(content.events.map((event) => [event.id, event]));
  const cards = languages.flatMap((language) =>
    cardsOf(timeline, { marks }, language, words[language]).map((card) => ({ card, language })),
  );
  const widthOf = await measureWords(cards.flatMap(({ card }) => textsOf(card)));
  const problems = cards.flatMap(({ card, language }) =>
    layoutCard(card, widthOf).crowded.flatMap((part) => {
      const written = textsOn(part, card, language, content.site, events.get(card.id));
      // Of several texts in one line the longest is the one to shorten.
      const longest = written.toSorted((one, other) => other.text.length - one.text.length)[0];
      return longest ? [crowded(longest, card)] : [];
    }),
  );
  // One name stands on the cards of many entries.
  return [...new Map(problems.map((problem) => [`${problem.file} ${formatField(problem.field)}`, problem])).values()];
}

function crowded({ file, field, text }: Written, { id }: Card): Problem {
  const message = `${quoted(text)} has no room on the card of "${id}", the picture that goes with its link: shorten it`;
  return contentError(file, field, message);
}

/** The texts that a part of a card is made of, where they are written. */
function textsOn(part: CardPart, card: Card, language: Language, site: Site, event: Event | undefined): Written[] {
  const inSite = (texts: ByLanguage<string> | undefined, ...field: string[]): Written[] =>
    texts ? [{ file: siteFile, field: [...field, language], text: texts[language] }] : [];
  const inEvent = (texts: ByLanguage<string> | undefined, name: string): Written[] =>
    event && texts ? [{ file: eventFile(event.id), field: [name, language], text: texts[language] }] : [];
  const named = (name: string | undefined) => (name === undefined ? [] : inSite(site.names[name], 'names', name));
  if (part === 'siteName') return inSite(site.title, 'title');
  if (!event) return part === 'headline' ? inSite(site.tagline, 'tagline') : [];
  const { id, title, match, kind, place } = event;
  if (part === 'headline') return inEvent(title, 'title');
  if (part === 'date') return [{ file: eventFile(id), field: ['date'], text: card.date }];
  if (part === 'score') return [...inSite(site.team, 'team'), ...named(match?.opponent)];
  if (part !== 'kind') return [];
  return match
    ? [...named(match.competition), ...named(match.stage)]
    : [...inSite(site.kinds[kind], 'kinds', kind), ...inEvent(place, 'place')];
}
