import { lazily } from '../lazily.ts';
import { isMeantKey } from './is-meant-key.ts';
import useKeysScript from './use-keys.ts?worker&url';

/**
 * Goes to the search on its key, and loads the script for the other shortcuts on the first of their keys, or on the first
 * press of the button that lists them.
 */
export function offerKeys(): void {
  const useKeys = lazily(useKeysScript);
  const button = document.querySelector<HTMLElement>('.keys')!;

  // At once: what is typed next has to arrive in the field.
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || !isMeantKey(event)) return;
    event.preventDefault();
    document.querySelector<HTMLElement>('[name=q]')!.focus();
  });

  document.addEventListener('keydown', async function useFirstKey(event) {
    if (event.defaultPrevented || !isMeantKey(event)) return;
    event.preventDefault();
    if (!(await useKeys())) return;
    document.removeEventListener('keydown', useFirstKey);
    document.body.dispatchEvent(new KeyboardEvent('keydown', event));
  });

  button.addEventListener('click', async function listFirstKeys() {
    if (!(await useKeys())) return;
    button.removeEventListener('click', listFirstKeys);
    button.click();
  });
}
