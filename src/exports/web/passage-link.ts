/**
 * An address that opens a page at a passage: a text fragment, https://wicg.github.io/scroll-to-text-fragment/. A browser
 * that does not find the passage opens the page.
 *
 * @param url of the page; a fragment of its own is kept
 * @param passage the words as they stand on the page
 */
export function linkToPassage(url: string, passage: string): string {
  const directive = `:~:text=${encodePassage(passage)}`;
  return url.includes('#') ? url + directive : `${url}#${directive}`;
}

/** A hyphen, a comma and an ampersand mean something in a text fragment, so they are encoded, too. */
function encodePassage(passage: string): string {
  return encodeURIComponent(passage).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
