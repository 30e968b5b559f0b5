import { followReading } from './follow-reading.ts';
import { isMeantKey } from './is-meant-key.ts';
import nameMarksScript from './name-marks.ts?worker&url';
import narrowDownScript from './narrow-down.ts?worker&url';
import showSourcesScript from './show-sources.ts?worker&url';
import useKeysScript from './use-keys.ts?worker&url';

// Only what every reader needs is loaded with the page. The rest comes when it is first asked for, each as a bundle of its
// own that is imported by its address: a plain dynamic import would bring along more code than it saves.

const form = document.querySelector<HTMLFormElement>('.controls')!;

if (location.search) void import(/* @vite-ignore */ narrowDownScript);
else form.addEventListener('focusin', () => void import(/* @vite-ignore */ narrowDownScript), { once: true });

document.addEventListener('click', async function showFirstSource(event) {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.entry sup a');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  document.removeEventListener('click', showFirstSource);
  try {
    await import(/* @vite-ignore */ showSourcesScript);
    link.click();
  } catch {
    location.href = link.href;
  }
});

document.addEventListener('keydown', async function useFirstKey(event) {
  if (!isMeantKey(event)) return;
  event.preventDefault();
  document.removeEventListener('keydown', useFirstKey);
  await import(/* @vite-ignore */ useKeysScript);
  document.body.dispatchEvent(new KeyboardEvent('keydown', event));
});

const keysButton = document.querySelector<HTMLElement>('.keys')!;
keysButton.addEventListener(
  'click',
  async () => {
    await import(/* @vite-ignore */ useKeysScript);
    keysButton.click();
  },
  { once: true },
);

const overview = document.querySelector('.overview')!;
for (const asked of ['pointerover', 'focusin']) {
  overview.addEventListener(asked, () => void import(/* @vite-ignore */ nameMarksScript), { once: true });
}

followReading(document.querySelectorAll('.entry'));
