import { slugOf } from '../timeline/text/slug.ts';

/** How many words of a headline an id has, and how many letters a word needs to say something. */
const mostWords = 4;
const shortestWord = 4;

/** An id of the words that say most in a headline: of `Chile beat Mexico 7–0 in the quarter-final` it is `chile-beat-mexico-quarter`. */
export function idOfWords(text: string): string {
  const words = slugOf(text).split('-').filter(Boolean);
  const distinctive = words.filter((word) => word.length >= shortestWord && !/^\d+$/.test(word));
  return (distinctive.length > 0 ? distinctive : words).slice(0, mostWords).join('-');
}

/**
 * The id of an article: `bbc-2018-07-28-osorio-quits`.
 *
 * @param prefix what the ids of the outlet begin with
 * @param published the day or month, if known
 * @param words the headline or what the address says of it
 */
export function newArticleId(prefix: string, published: string | undefined, words: string): string {
  const day = published === undefined ? 'undated' : /^\d{4}(?:-\d{2}){0,2}/.exec(published)![0];
  return [prefix, day, idOfWords(words)].filter(Boolean).join('-');
}

/** An id that is not taken: where it is, with a number at its end. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? id : `${id}-${number}`;
    if (!isTaken(free)) return free;
  }
}
