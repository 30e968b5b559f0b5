import { isWebAddress } from '../timeline/schema/web-address.ts';
import type { Found } from './found.ts';
import type { PageParts } from './page-parts.ts';
import { hostOf } from './read-address.ts';

/**
 * The canonical address of a page if it is plausible: on the same host, except for mobile hosts, and not the front
 * page. Otherwise the address that was fetched.
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
