// As a bundle of its own that can be imported by its address: a plain dynamic import would bring along more code than it
// saves.
import shareScript from './share.ts?worker&url';

const group = document.querySelector<HTMLElement>('.share')!;
const sheet = group.querySelector<HTMLButtonElement>('[value=share]')!;
sheet.hidden = !('share' in navigator);

/** What shares is fetched with the first press of a button, which is then pressed again. */
group.addEventListener(
  'click',
  async ({ target }) => {
    const button = (target as Element).closest('button');
    if (!button) return;
    await import(/* @vite-ignore */ shareScript);
    button.click();
  },
  { once: true },
);
