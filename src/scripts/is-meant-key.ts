/**
 * Whether a key was pressed that the timeline has a use for: by itself, outside of fields where letters are letters, and
 * not switched off, as WCAG 2.1.4 asks for.
 */
export function isMeantKey({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const inField = (target as Element).matches('[type=search], select');
  return 'jk/?'.includes(key) && !inField && !ctrlKey && !metaKey && !altKey && keysAreOn();
}

/** Whether the reader has left the keys on. They are, where the browser keeps nothing for the site. */
export function keysAreOn(): boolean {
  try {
    return localStorage.getItem('keys') !== 'off';
  } catch {
    return true;
  }
}
