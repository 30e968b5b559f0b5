import { cardLimits } from '../cards/card-limits.ts';
import { missingLetters } from '../cards/card-letters.ts';
import { eventFile, siteFile, type Content } from '../timeline/schema/content.ts';
import { own } from '../timeline/schema/own.ts';
import { quoted } from '../timeline/schema/fields.ts';
import { knownLanguages, type ByLanguage } from '../timeline/schema/language.ts';
import { error, type Diagnostic } from './diagnostic.ts';

/** A text on a card, its field, and its maximum length in characters. */
type CardText = { file: string; field: Diagnostic['field']; text: string; max: number };

/**
 * Finds texts that are too long for a card, the picture of a shared link, and texts with characters that the fonts of the
 * cards lack.
 *
 * @param content content without errors
 */
export async function findCardProblems(content: Content): Promise<Diagnostic[]> {
  const texts = textsOnCards(content);
  // The names of all characters take a while to load.
  const { unicodeReadableName } = texts.some(({ text }) => missingLetters(text).length > 0)
    ? await import('unicode-name')
    : {};
  return texts.flatMap(({ file, field, text, max }) => {
    const { length } = [...text];
    const long = `${quoted(text)} has ${length} characters, too many for a card, the picture of a shared link: write at most ${max}`;
    const missing = missingLetters(text).map((letter) => {
      const name = `${unicodeReadableName?.(letter)}, U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
      return `the fonts of the cards have no "${letter}" (${name}): write it with other characters`;
    });
    return [...(length > max ? [long] : []), ...missing].map((message) => error(file, field, message));
  });
}

/** Every text of an editor that is on a card. */
function textsOnCards({ site, events }: Content): CardText[] {
  const matches = events.flatMap(({ match }) => match ?? []);
  const { headline, siteName, name, team } = cardLimits;
  const inSite = (max: number, texts: ByLanguage<string> | undefined, ...field: string[]) =>
    inEachLanguage(siteFile, field, texts, max);
  const named = (max: number, names: readonly (string | undefined)[]) =>
    [...new Set(names)].flatMap((one) => (one === undefined ? [] : inSite(max, own(site.names, one), 'names', one)));
  return [
    ...inSite(siteName, site.title, 'title'),
    ...inSite(headline, site.tagline, 'tagline'),
    ...inSite(team, site.team, 'team'),
    ...Object.entries(site.kinds).flatMap(([kind, label]) => inSite(name, label, 'kinds', kind)),
    ...named(
      team,
      matches.map(({ opponent }) => opponent),
    ),
    ...named(
      name,
      matches.flatMap(({ competition, stage }) => [competition, stage]),
    ),
    ...events.flatMap(({ id, title, place }) => [
      ...inEachLanguage(eventFile(id), ['title'], title, headline),
      ...inEachLanguage(eventFile(id), ['place'], place, name),
    ]),
  ];
}

function inEachLanguage(
  file: string,
  field: readonly string[],
  texts: ByLanguage<string> | undefined,
  max: number,
): CardText[] {
  if (!texts) return [];
  return knownLanguages
    .filter((language) => language in texts)
    .map((language) => ({ file, field: [...field, language], text: texts[language], max }));
}
