import style from '../../styles/timeline/share-entries.css?inline';
import { addStyle } from '../add-style.ts';
import { createShareButton } from '../sharing/share-button.ts';

// Adds to each entry of the timeline a button that shares it. The buttons take no room, so nothing moves.

addStyle(style);
for (const entry of document.querySelectorAll('.entry')) {
  const heading = entry.querySelector('h3')!;
  const { href, textContent: title } = heading.querySelector('a')!;
  const date = [...entry.querySelector('.date')!.childNodes].map(({ textContent }) => textContent?.trim()).join(' ');
  const button = createShareButton(() => ({ text: `${title}\n${date}`, url: href }));
  button.setAttribute('aria-describedby', heading.id);
  entry.append(button);
}
