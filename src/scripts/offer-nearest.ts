import { closestTo } from '../timeline/text/suggest.ts';

// On the 404 page: suggests the entry whose id is closest to the requested address, by its title in each language.

const titles = JSON.parse(document.querySelector('#titles_')!.textContent) as [id: string, ...titles: string[]][];
const asked = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
const nearest = closestTo(
  asked.toLowerCase(),
  titles.map(([id]) => id),
);
const found = titles.find(([id]) => id === nearest);

for (const [index, offer] of found ? [...document.querySelectorAll<HTMLElement>('.nearest')].entries() : []) {
  const link = offer.querySelector('a')!;
  link.href = link.dataset['address']!.replace(':id', nearest!);
  link.textContent = found![index + 1]!;
  offer.hidden = false;
}
