// As a bundle of its own that can be imported by its address: a plain dynamic import would bring along more code than it
// saves.
import shareScript from './share.ts?worker&url';

const group = document.querySelector<HTMLElement>('.share')!;
const sheet = group.querySelector<HTMLButtonElement>('[value=share]')!;
sheet.hidden = !('share' in navigator);

let tries = 0;

/** What shares is fetched with the first press of a button, which is then pressed again. */
async function fetchAndPress({ target }: Event): Promise<void> {
  const button = (target as Element).closest('button');
  if (!button) return;
  group.removeEventListener('click', fetchAndPress);
  try {
    // Browsers remember that a module could not be had; asked for by another address they try again.
    const address = `${shareScript}?${tries++}`;
    await import(/* @vite-ignore */ address);
    button.click();
  } catch {
    group.querySelector('[role=status]')!.textContent = group.dataset['failed']!;
    group.querySelector('a')!.classList.add('needed');
    group.addEventListener('click', fetchAndPress);
  }
}

group.addEventListener('click', fetchAndPress);
