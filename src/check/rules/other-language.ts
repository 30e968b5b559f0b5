import { francAll } from 'franc-min';
import { languageNames } from '../../timeline/schema/fields.ts';
import { isLanguage, type Language } from '../../timeline/schema/language.ts';
import { citationMark } from '../../timeline/text/text.ts';
import { warning, type Diagnostic } from '../diagnostic.ts';

/** Shorter texts, in characters, are not checked. The detector is right about all our 1,375 texts of at least this length. */
const minLength = 100;

/** How much higher the score of the other language must be; the highest score is 1. */
const margin = 0.05;

/** The languages by their ISO 639-3 codes, for the detector. */
const codes: Record<Language, string> = { en: 'eng', es: 'spa' };

/**
 * Warns of texts that are written in another language of the site than their field says, for example because two were
 * swapped. Short texts are not checked.
 *
 * @param fields the valid fields of the file: texts by language are found at any depth
 */
export function textsInOtherLanguage(file: string, fields: unknown, field: Diagnostic['field'] = []): Diagnostic[] {
  if (typeof fields !== 'object' || fields === null) return [];
  const languages = Object.keys(fields).filter(isLanguage);
  return Object.entries(fields).flatMap(([name, value]): Diagnostic[] => {
    const at = [...field, Array.isArray(fields) ? Number(name) : name];
    if (typeof value !== 'string' || !isLanguage(name)) return textsInOtherLanguage(file, value, at);
    const other = readsAs(value, name, languages);
    if (!other) return [];
    const [own, read] = [languageNames.of(name), languageNames.of(other)];
    const reason = `reads as ${read}: write it in ${own} here, and the ${read} text under "${other}"`;
    return [warning(file, at, reason)];
  });
}

/** The language that a text seems to be written in, if it is not the expected one. */
function readsAs(text: string, language: Language, languages: readonly Language[]): Language | undefined {
  const words = text.replace(citationMark, '').trim();
  if (languages.length < 2 || words.length < minLength) return undefined;
  const scores = new Map(francAll(words, { only: languages.map((one) => codes[one]) }));
  const scoreOf = (one: Language) => scores.get(codes[one]) ?? 0;
  return languages.find((other) => scoreOf(other) > scoreOf(language) + margin);
}
