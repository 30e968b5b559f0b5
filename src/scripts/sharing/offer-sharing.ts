import { lazily } from '../lazily.ts';
import shareScript from './share.ts?worker&url';

const group = document.querySelector<HTMLElement>('.share')!;
const sheet = group.querySelector<HTMLButtonElement>('[value=share]')!;
sheet.hidden = !('share' in navigator);

const share = lazily(shareScript);

/** Loads the script for sharing on the first press of a button, then presses it again. */
async function fetchAndPress({ target }: Event): Promise<void> {
  const button = (target as Element).closest('button');
  if (!button) return;
  group.removeEventListener('click', fetchAndPress);
  if (await share()) return button.click();
  group.querySelector('[role=status]')!.textContent = group.dataset['failed']!;
  group.querySelector('a')!.classList.add('needed');
  group.addEventListener('click', fetchAndPress);
}

group.addEventListener('click', fetchAndPress);
