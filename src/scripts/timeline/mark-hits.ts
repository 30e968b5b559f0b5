import style from '../../styles/page/hits.css?inline';
import { addStyle } from '../add-style.ts';
import { foldText } from './fold-text.ts';

addStyle(style);

/**
 * Marks words in elements with the CSS Custom Highlight API, which does not change the page. Does nothing in browsers
 * without it.
 *
 * @param elements the elements to search
 * @param words folded words, none of them empty
 */
export function markHits(elements: readonly Element[], words: readonly string[]): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.set('hit', new Highlight(...elements.flatMap((element) => [...rangesIn(element, words)])));
}

function* rangesIn(element: Element, words: readonly string[]): Generator<Range> {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = foldText(texts.currentNode.nodeValue ?? '');
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(texts.currentNode, at);
        range.setEnd(texts.currentNode, at + word.length);
        yield range;
      }
    }
  }
}
