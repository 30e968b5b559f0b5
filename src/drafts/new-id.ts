import { slugOf } from '../timeline/text/slug.ts';

/** The number of words in an id, and the minimum length of a distinctive word. */
const mostWords = 4;
const shortestWord = 4;

/**
 * An id from the most distinctive words of a headline: `Ostra beat the champions 7–0 in the quarter-final` gives
 * `ostra-beat-champions-quarter`.
 */
export function idOfWords(text: string): string {
  const words = slugOf(text).split('-').filter(Boolean);
  const distinctive = words.filter((word) => word.length >= shortestWord && !/^\d+$/.test(word));
  return (distinctive.length > 0 ? distinctive : words).slice(0, mostWords).join('-');
}

/**
 * The id of an article: `gazette-2019-03-10-ostra-win`.
 *
 * @param prefix the prefix of the outlet's ids
 * @param published the day or month, if known
 * @param words the headline, or the words in the address
 */
export function newArticleId(prefix: string, published: string | undefined, words: string): string {
  const day = published === undefined ? 'undated' : /^\d{4}(?:-\d{2}){0,2}/.exec(published)![0];
  return [prefix, day, idOfWords(words)].filter(Boolean).join('-');
}

/** A free id: with a number at its end if it is taken. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? id : `${id}-${number}`;
    if (!isTaken(free)) return free;
  }
}
