/**
 * A link to a passage of a page: a text fragment, https://wicg.github.io/scroll-to-text-fragment/. A browser that does not
 * find the passage opens the page.
 *
 * @param url the address of the page; its own fragment is kept
 * @param passage the words exactly as on the page
 */
export function linkToPassage(url: string, passage: string): string {
  const directive = `:~:text=${encodePassage(passage)}`;
  return url.includes('#') ? url + directive : `${url}#${directive}`;
}

/** Hyphens, commas and ampersands have a meaning in text fragments, so they are encoded, too. */
function encodePassage(passage: string): string {
  return encodeURIComponent(passage).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
