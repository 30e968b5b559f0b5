import { parseDocument } from 'yaml';
import { textOf } from '../check/read-text.ts';
import { namesIn } from '../check/unexpected-files.ts';
import type { KnownArticle } from '../drafts/known-articles.ts';
import { articleFile, eventFile, siteFile } from '../timeline/schema/content.ts';
import { languagesOf, siteSchema, type Site } from '../timeline/schema/site.ts';
import { isWebAddress } from '../timeline/schema/web-address.ts';

/**
 * What commands look up in the content, which may have errors: an article is often started before another is finished.
 */
export type KnownContent = {
  site: Site;
  articles: KnownArticle[];
  /** The ids of all articles and events, valid or not. */
  articleIds: ReadonlySet<string>;
  events: ReadonlyMap<string, { isMatch: boolean }>;
};

/**
 * Reads what creating a file needs.
 *
 * @returns null if `content/site.yaml` has errors
 */
export function readKnown(root: string): KnownContent | null {
  const input: unknown = parseDocument(textOf(root, siteFile)).toJS();
  const languages = languagesOf(input);
  const site = languages && siteSchema(languages).safeParse(input).data;
  if (!site) return null;
  const articleIds = namesIn(root, articleFile);
  return {
    site,
    articleIds: new Set(articleIds),
    articles: articleIds.flatMap((id) => knownArticle(id, textOf(root, articleFile(id))) ?? []),
    events: new Map(
      namesIn(root, eventFile).map((id) => [id, { isMatch: /^match:/m.test(textOf(root, eventFile(id))) }] as const),
    ),
  };
}

/** The data of an article, from the lines of its front matter: the rest may be invalid or unfinished. */
function knownArticle(id: string, text: string): KnownArticle | null {
  const [, frontMatter = ''] = text.split(/^---[ \t]*$/m);
  const field = (name: string): string | undefined => {
    const [line] = new RegExp(`^${name}:.*$`, 'm').exec(frontMatter) ?? [];
    const value: unknown =
      line === undefined ? undefined : (parseDocument(line).toJS() as Record<string, unknown>)[name];
    return typeof value === 'string' ? value : undefined;
  };
  const [url, publisher, agency, language] = [field('url'), field('publisher'), field('agency'), field('language')];
  if (url === undefined || publisher === undefined || !isWebAddress(url)) return null;
  return { id, url, publisher, ...(agency !== undefined && { agency }), ...(language !== undefined && { language }) };
}
