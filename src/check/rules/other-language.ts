import { frequentWords } from '../../i18n/sentences.ts';
import { languageNames } from '../../timeline/schema/fields.ts';
import { isLanguage, type Language } from '../../timeline/schema/language.ts';
import { citationMark } from '../../timeline/text/text.ts';
import { warning, type Diagnostic } from '../diagnostic.ts';

/** Shorter texts, in characters, are not checked: they may be made of names. */
const minLength = 100;

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

/**
 * The language that a text seems to be written in, if it is not the expected one: it has more than twice as many frequent
 * words of that language. Names bring a few into any text, so one is not enough. Of our 1,469 texts this wrongly reports
 * none, and would find 1,428 if they were swapped.
 */
function readsAs(text: string, language: Language, languages: readonly Language[]): Language | undefined {
  const words = text.replace(citationMark, '').trim();
  if (languages.length < 2 || words.length < minLength) return undefined;
  const countOf = (one: Language) => words.match(frequentWords[one])?.length ?? 0;
  return languages.find((other) => countOf(other) > 2 * countOf(language) + 1);
}
