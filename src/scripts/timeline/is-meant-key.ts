/**
 * Whether a key was pressed that the timeline has a use for: by itself, outside of fields where letters are letters, and
 * not switched off, as WCAG 2.1.4 asks for.
 */
export function isMeantKey({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const inField = (target as Element).matches('[type=search], select');
  return /^[jk/?]$/.test(key) && !inField && !ctrlKey && !metaKey && !altKey && keysAreOn();
}

/**
 * Whether the reader has left the keys on. Where the browser keeps nothing for the site, the page keeps it: this module is
 * part of two bundles, and a variable would exist twice.
 */
export function keysAreOn(): boolean {
  try {
    return localStorage.getItem('keys') !== 'off';
  } catch {
    return document.documentElement.dataset['keys'] !== 'off';
  }
}

/** Switches the keys on or off: for good, or for this visit of the page where the browser keeps nothing for the site. */
export function switchKeys(on: boolean): void {
  try {
    localStorage.setItem('keys', on ? 'on' : 'off');
  } catch {
    document.documentElement.dataset['keys'] = on ? 'on' : 'off';
  }
}
