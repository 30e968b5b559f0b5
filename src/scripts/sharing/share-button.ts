import style from '../../styles/page/share-link.css?inline';
import { addStyle } from '../add-style.ts';
import { shareLink, words, type SharedLink } from './share-link.ts';

/** How long a button shows what came of a press, in milliseconds. */
const shown = 3000;

/** Where what came of a press is read out. */
const said = document.createElement('p');
said.className = 'share-said';
said.ariaLive = 'polite';
document.body.append(said);
addStyle(style);

/**
 * A button that shares a link, or copies it. Its word is a label, so that the search of the page does not find it.
 *
 * @param linkOf the link at the time of the press
 */
export function createShareButton(linkOf: () => SharedLink): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'share-link';
  button.ariaLabel = words.share;
  button.onclick = async () => {
    const result = await shareLink(linkOf());
    said.textContent = result;
    button.ariaLabel = result || words.share;
    setTimeout(() => (button.ariaLabel = words.share), shown);
  };
  return button;
}
