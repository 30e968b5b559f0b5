import style from '../../styles/entry/source-shown.css?inline';
import { addStyle } from '../add-style.ts';
import { isPlainClick } from '../is-plain-click.ts';

/** The distance between a source and the number that opened it, in pixels. */
const distance = 6;

/** The number of requested sources: only the last one opens. */
let asked = 0;

addStyle(style);
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.entry sup a');
  if (!link || !isPlainClick(event)) return;
  event.preventDefault();
  void showSource(link);
});

/**
 * Opens a source in a popover beside the number that cites it. The text is loaded from the entry's own page; if that
 * fails, the link is followed as without a script.
 */
async function showSource(link: HTMLAnchorElement): Promise<void> {
  const turn = ++asked;
  try {
    const html = await (await fetch(link.href)).text();
    if (turn !== asked) return;
    // This page's Content-Security-Policy blocks the styles of the other page.
    const page = new DOMParser().parseFromString(html.replace(/<style>.*?<\/style>/s, ''), 'text/html');
    const popover = thePopover();
    popover.replaceChildren(...page.querySelector(link.hash)!.childNodes);
    popover.querySelector('[href="#summary"]')?.remove();
    popover.ariaLabel = link.ariaLabel;
    popover.showPopover({ source: link });
    placeBeside(popover, link);
    popover.focus();
  } catch {
    location.href = link.href;
  }
}

function thePopover(): HTMLElement {
  const there = document.querySelector<HTMLElement>('.source-shown');
  if (there) return there;
  const popover = document.createElement('div');
  popover.popover = 'auto';
  popover.className = 'source-shown';
  popover.tabIndex = -1;
  popover.role = 'group';
  // Otherwise it would cover the text that has the focus now.
  popover.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !popover.contains(relatedTarget as Node)) popover.hidePopover();
  });
  document.body.append(popover);
  return popover;
}

function placeBeside({ style, offsetWidth: width, offsetHeight: height }: HTMLElement, link: Element): void {
  const { left, top, bottom } = link.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - distance;
  const below = bottom + distance + height < innerHeight;
  style.left = `${Math.max(distance, Math.min(left - width / 3, room))}px`;
  style.top = `${Math.max(distance, below ? bottom + distance : top - distance - height)}px`;
}
