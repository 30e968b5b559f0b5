import { textsOf, typesOf, type LinkedThing } from './json-ld.ts';

/** Types of articles, the most specific to the page first. */
const articleTypes = [
  /^(?:.*NewsArticle|.*NewsMediaArticle|OpinionArticle)$/,
  /(?:Article|BlogPosting|SocialMediaPosting|LiveBlogPosting|Report)$/,
  /^(?:WebPage|VideoObject|ItemPage|CreativeWork|MediaObject)$/,
];

/**
 * The things of a page that may be its article, the most likely first: those with the page's address, then news, other
 * articles, and the page itself.
 */
export function articleThings(things: readonly LinkedThing[], url: string): LinkedThing[] {
  const rankOf = (thing: LinkedThing) => {
    const rank = articleTypes.findIndex((type) => typesOf(thing).some((name) => type.test(name)));
    return rank === -1 ? articleTypes.length : rank;
  };
  return things
    .map((thing) => ({ thing, rank: rankOf(thing), isNamed: namesAddress(thing, url) }))
    .filter(({ rank }) => rank < articleTypes.length)
    .sort((one, other) => Number(other.isNamed) - Number(one.isNamed) || one.rank - other.rank)
    .map(({ thing }) => thing);
}

function namesAddress(thing: LinkedThing, url: string): boolean {
  const page = thing['mainEntityOfPage'];
  const pageId = typeof page === 'object' && page !== null ? (page as LinkedThing)['@id'] : page;
  const path = pathOf(url);
  return (
    path !== undefined &&
    path !== '/' &&
    textsOf([thing['url'], pageId, thing['@id']]).some((named) => pathOf(named) === path)
  );
}

function pathOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).pathname.replace(/\/$/, '') || '/' : undefined;
}
