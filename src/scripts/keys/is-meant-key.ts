/**
 * Whether a key press is one of the shortcuts: without modifiers, outside of form fields, and not switched
 * off, as WCAG 2.1.4 requires.
 */
export function isMeantKey({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const inField = (target as Element).matches('[type=search], select');
  return /^[jk/?]$/.test(key) && !inField && !ctrlKey && !metaKey && !altKey && keysAreOn();
}

/**
 * Whether the shortcuts are on. Without local storage the page keeps the setting: this module is in two bundles, so a
 * variable would exist twice.
 */
export function keysAreOn(): boolean {
  try {
    return localStorage.getItem('keys') !== 'off';
  } catch {
    return document.documentElement.dataset['keys'] !== 'off';
  }
}

/** Switches the shortcuts on or off: permanently, or without local storage only on this page. */
export function switchKeys(on: boolean): void {
  try {
    localStorage.setItem('keys', on ? 'on' : 'off');
  } catch {
    document.documentElement.dataset['keys'] = on ? 'on' : 'off';
  }
}
