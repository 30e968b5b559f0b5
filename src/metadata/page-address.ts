import { isWebAddress } from '../timeline/schema/web-address.ts';
import type { Found } from './found.ts';
import type { PageParts } from './page-parts.ts';
import { hostOf } from './read-address.ts';

/**
 * The address that a page calls its own, where that can be: at the same host but for the device, and not its front page.
 * Where it says none that can be, the address it was read from.
 */
export function pageAddress({ canonical, meta }: PageParts, url: string): Found<string> {
  const named = [
    { text: canonical, from: 'link rel=canonical' },
    { text: meta.get('og:url')?.[0], from: 'meta og:url' },
  ];
  for (const { text, from } of named) {
    if (text === undefined || !URL.canParse(text, url)) continue;
    const address = new URL(text, url);
    const isFront = address.pathname === '/' && new URL(url).pathname !== '/';
    if (!isFront && isWebAddress(address.href) && hostOf(address.href) === hostOf(url))
      return { value: address.href, from };
  }
  return { value: url, from: 'the address' };
}
