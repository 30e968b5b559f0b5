import followReadingScript from './follow-reading.ts?worker&url';
import { isMeantKey } from './is-meant-key.ts';
import { isPlainClick } from '../is-plain-click.ts';
import { lazily } from '../lazily.ts';
import nameMarksScript from './name-marks.ts?worker&url';
import narrowDownScript from './narrow-down.ts?worker&url';
import showSourcesScript from './show-sources.ts?worker&url';
import tabStopsScript from '../tab-stops.ts?worker&url';
import useKeysScript from './use-keys.ts?worker&url';

// Only what every reader needs is loaded with the page. The rest comes when it is first asked for.

const narrowDown = lazily(narrowDownScript);
const nameMarks = lazily(nameMarksScript);
const showSources = lazily(showSourcesScript);
const useKeys = lazily(useKeysScript);

// Safari gives no focus to what is clicked.
for (const asked of ['focusin', 'pointerdown', 'input']) {
  document.querySelector('.controls')!.addEventListener(asked, narrowDown);
}
for (const asked of ['focusin', 'pointerover']) {
  document.querySelector('.overview')!.addEventListener(asked, nameMarks);
}
document.addEventListener('focusin', lazily(tabStopsScript));

document.addEventListener('click', async function showFirstSource(event) {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.entry sup a');
  if (!link || !isPlainClick(event)) return;
  event.preventDefault();
  // Without the script the link leads to the same on the entry's own page.
  await showSources();
  document.removeEventListener('click', showFirstSource);
  link.click();
});

document.addEventListener('keydown', async function useFirstKey(event) {
  if (!isMeantKey(event)) return;
  event.preventDefault();
  if (!(await useKeys())) return;
  document.removeEventListener('keydown', useFirstKey);
  document.body.dispatchEvent(new KeyboardEvent('keydown', event));
});

const keysButton = document.querySelector<HTMLElement>('.keys')!;
keysButton.addEventListener('click', async function listFirstKeys() {
  if (!(await useKeys())) return;
  keysButton.removeEventListener('click', listFirstKeys);
  keysButton.click();
});

// The page in another language has the same entries, and takes the same choices.
for (const link of document.querySelectorAll<HTMLAnchorElement>('.language a')) {
  link.addEventListener('click', () => {
    const { search, hash } = location;
    Object.assign(link, { search, hash });
  });
}

// Where the page is loaded anew, its months are not yet as tall as they were: the entry in the address tells better than
// pixels where a reader was. Within the page pixels are exact.
const [loading] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (location.hash && loading?.type !== 'navigate') {
  const goBack = () => document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
  history.scrollRestoration = 'manual';
  goBack();
  addEventListener('load', () => {
    goBack();
    setTimeout(() => (history.scrollRestoration = 'auto'));
  });
}

if (location.search) await narrowDown();
addEventListener('scroll', lazily(followReadingScript));
