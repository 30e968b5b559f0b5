import { followReading } from './follow-reading.ts';
import narrowDownScript from './narrow-down.ts?worker&url';
import showSourcesScript from './show-sources.ts?worker&url';
import { useKey } from './use-key.ts';

// Only what every reader needs is loaded with the page. The rest comes when it is first asked for, each as a bundle of its
// own that is imported by its address: a plain dynamic import would bring along more code than it saves.

const form = document.querySelector<HTMLFormElement>('.controls')!;

if (location.search) void import(/* @vite-ignore */ narrowDownScript);
else form.addEventListener('focusin', () => void import(/* @vite-ignore */ narrowDownScript), { once: true });

document.addEventListener('click', async function showFirstSource(event) {
  const link = (event.target as Element).closest<HTMLElement>('.entry sup a');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  document.removeEventListener('click', showFirstSource);
  await import(/* @vite-ignore */ showSourcesScript);
  link.click();
});

document.addEventListener('keydown', (event) => {
  const inField = (event.target as Element).matches('[type=search], select');
  if (inField || event.ctrlKey || event.metaKey || event.altKey || !useKey(event.key, form)) return;
  event.preventDefault();
});

followReading(document.querySelectorAll('.entry'));
