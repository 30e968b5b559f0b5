import { followReading } from './follow-reading.ts';
import { offerKeys } from '../keys/offer-keys.ts';
import { isPlainClick } from '../is-plain-click.ts';
import { lazily } from '../lazily.ts';
import nameMarksScript from './name-marks.ts?worker&url';
import narrowDownScript from './narrow-down.ts?worker&url';
import shareEntriesScript from './share-entries.ts?worker&url';
import showSourcesScript from './show-sources.ts?worker&url';
import tabStopsScript from '../tab-stops.ts?worker&url';

// Only what every reader needs is loaded with the page. The rest is loaded on first use.

const narrowDown = lazily(narrowDownScript);
const nameMarks = lazily(nameMarksScript);
const shareEntries = lazily(shareEntriesScript);
const showSources = lazily(showSourcesScript);

// Safari gives no focus to what is clicked.
const controls = document.querySelector<HTMLElement>('.controls')!;
for (const asked of ['focusin', 'pointerdown']) controls.addEventListener(asked, narrowDown);
controls.addEventListener('input', async () => {
  if (!(await narrowDown())) controls.querySelector('.found')!.textContent = controls.dataset['offline']!;
});
for (const asked of ['focusin', 'pointerover']) {
  document.querySelector('.overview')!.addEventListener(asked, nameMarks);
}
for (const asked of ['focusin', 'pointerover']) {
  document.querySelector('#phases_')!.addEventListener(asked, shareEntries);
}
document.addEventListener('focusin', lazily(tabStopsScript));

document.addEventListener('click', async function showFirstSource(event) {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.entry sup a');
  if (!link || !isPlainClick(event)) return;
  event.preventDefault();
  // If the script does not load, the link leads to the source on the entry's own page.
  await showSources();
  document.removeEventListener('click', showFirstSource);
  link.click();
});

offerKeys();

// The page in another language has the same entries and choices; a word may find nothing there.
for (const link of document.querySelectorAll<HTMLAnchorElement>('.language a')) {
  link.addEventListener('click', () => {
    const { search, hash } = location;
    Object.assign(link, { search: search.replace(/(?<=[?&])q=/, 'was='), hash });
  });
}

if (location.search) await narrowDown();
followReading();
