import { lazily } from '../lazily.ts';
import shareScript from './share.ts?worker&url';

/** Loads the script for sharing on the first press of a button, and shows the button for the share sheet if there is one. */
export function offerSharing(): void {
  const group = document.querySelector<HTMLElement>('.share')!;
  const share = lazily(shareScript);
  group.querySelector<HTMLButtonElement>('[value=share]')!.hidden = !('share' in navigator);

  group.addEventListener('click', async function fetchAndPress({ target }: Event): Promise<void> {
    const button = (target as Element).closest('button');
    if (!button) return;
    group.removeEventListener('click', fetchAndPress);
    if (await share()) return button.click();
    group.querySelector('[role=status]')!.textContent = group.dataset['failed']!;
    group.querySelector('a')!.classList.add('needed');
    group.addEventListener('click', fetchAndPress);
  });
}
