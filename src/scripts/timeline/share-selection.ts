import { createShareButton } from '../sharing/share-button.ts';

/** The filters whose choice alone is a topic: it has a feed and a calendar. */
const topics = ['kind', 'part', 'competition', 'person'];

/**
 * Adds a button that shares what the timeline is narrowed down to, and a link to its feed and calendar.
 *
 * @param found where the page says how many entries are shown
 * @returns shows both for the choices in force, by field name, or hides them where there are none
 */
export function offerSelection(found: HTMLElement): (choice: ReadonlyMap<string, string>) => void {
  // Of the foot of the page, which has its name in the language of the page.
  const follow = document
    .querySelector<HTMLAnchorElement>('.site-foot a[href$="/follow/"]')!
    .cloneNode(true) as HTMLAnchorElement;
  const share = createShareButton(() => ({
    text: `${document.title}: ${found.textContent}`,
    url: location.origin + location.pathname + location.search,
  }));
  found.after(share, follow);
  return (choice) => {
    const [[name, value] = ['', ''], ...others] = [...choice];
    share.hidden = choice.size === 0;
    follow.hidden = others.length > 0 || !topics.includes(name);
    follow.hash = `${name}_${value}`;
  };
}
