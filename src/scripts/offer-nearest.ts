import { closestTo } from '../timeline/suggest.ts';

// On the page for what is not there: offers the entry whose id comes closest to the address that was asked for.

const ids = JSON.parse(document.querySelector('#ids_')!.textContent) as string[];
const asked = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
const nearest = closestTo(asked.toLowerCase(), ids);

for (const offer of nearest === undefined ? [] : document.querySelectorAll<HTMLElement>('.nearest')) {
  const link = offer.querySelector('a')!;
  link.href = link.dataset['address']!.replace(':id', nearest!);
  link.textContent = nearest!;
  offer.hidden = false;
}
