import { LinkChecker, LinkState } from 'linkinator';

/** Follows every link of the site from its front page, and returns those that are broken or redirected. */
export async function followLinks(origin: string, base: string): Promise<{ broken: string[]; followed: number }> {
  const { links } = await new LinkChecker().check({
    path: origin + base,
    recurse: true,
    redirects: 'error',
    concurrency: 20,
    // It asks for all links of a page at once, and of those of a long one the server takes some only later.
    retryErrors: true,
    // With a query, hundreds of links lead to a few large pages that are followed without one.
    linksToSkip: async (link) => !link.startsWith(origin) || new URL(link).search !== '',
  });
  const followed = links.filter(({ state }) => state !== LinkState.SKIPPED);
  const broken = followed.filter(({ state }) => state === LinkState.BROKEN).map(({ url }) => url.replace(origin, ''));
  return { broken: [...new Set(broken)].sort(), followed: followed.length };
}
