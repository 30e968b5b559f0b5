import { followReading } from './follow-reading.ts';

// Only what every reader needs is loaded with the page; the rest comes when it is first asked for.

const form = document.querySelector<HTMLFormElement>('.controls')!;
const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
const narrowDown = async () => (await import('./narrow-down.ts')).narrowDown(form, entries);

if (location.search) void narrowDown();
else form.addEventListener('focusin', () => void narrowDown(), { once: true });

document.addEventListener('click', async (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.entry sup a');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  (await import('./show-source.ts')).showSource(link);
});

document.addEventListener('keydown', async (event) => {
  const inField = (event.target as Element).matches('[type=search], select');
  if (!'jk/?'.includes(event.key) || inField || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  (await import('./use-key.ts')).useKey(event.key, form);
});

followReading(entries);
