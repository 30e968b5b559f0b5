import { lazily } from '../lazily.ts';
import { isMeantKey } from './is-meant-key.ts';
import useKeysScript from './use-keys.ts?worker&url';

/** Loads the script for the shortcuts on the first of their keys, or on the first press of the button that lists them. */
export function offerKeys(): void {
  const useKeys = lazily(useKeysScript);
  const button = document.querySelector<HTMLElement>('.keys')!;

  document.addEventListener('keydown', async function useFirstKey(event) {
    if (!isMeantKey(event)) return;
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
