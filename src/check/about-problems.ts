import { visit } from 'unist-util-visit';
import { createAddresses, dataFiles, downloads, type Addresses } from '../addresses.ts';
import { aboutFile } from '../timeline/schema/content.ts';
import type { Language, Languages } from '../timeline/schema/language.ts';
import type { Problem } from './problem.ts';
import { contentError } from './rules/content-error.ts';
import type { ReadableArticle, ReadableContent, ReadableEvent } from './rules/readable.ts';
import { proseOf } from '../timeline/text/sentences.ts';
import { closestTo } from '../timeline/text/suggest.ts';
import { parseMarkdown } from '../timeline/text/text.ts';
import { isWebAddress } from '../timeline/schema/web-address.ts';

/** What is wrong with a text in Markdown, and where in it, in UTF-16 units. */
type Fault = { message: string; at: number };

/** A citation, which only the texts of events and articles can have. */
const cited = /\[-?@[^\][]*\]?/g;
const wordPart = /[\p{L}\p{N}]/u;
const mailAddress = /^mailto:\S+@\S+$/;

/**
 * Finds what is wrong with the text of the page about the timeline: what is not published or would be printed as it
 * stands, and links that lead nowhere.
 *
 * @param markdown the body of `content/about/<language>.md`
 * @param languages those of the site
 * @param content what the site has pages of
 */
export function aboutProblems(
  language: Language,
  markdown: string,
  languages: Languages,
  content: Pick<ReadableContent, 'events' | 'articles'>,
): Problem[] {
  // As if the site were at the root of its host: links begin at the page they are on.
  const addresses = createAddresses({ origin: 'https://site.invalid', base: '/', defaultLanguage: languages[0] });
  const known = pathsOf(content, addresses, languages);
  const faults = wordPart.test(markdown)
    ? [...nodeFaults(markdown, (url) => adviceOnLink(url, language, addresses, known)), ...citations(markdown)]
    : [{ message: 'empty: write how the timeline is made', at: 0 }];
  return faults.map(({ message, at }) => contentError(aboutFile(language), ['body'], message, markdown.slice(0, at)));
}

function nodeFaults(markdown: string, adviceOn: (url: string) => string | null): Fault[] {
  const faults: Fault[] = [];
  visit(parseMarkdown(markdown), (node) => {
    const tell = (message: string) => faults.push({ message, at: node.position?.start.offset ?? 0 });
    if (node.type === 'html') tell('raw HTML is not published: write Markdown');
    else if (node.type === 'image' || node.type === 'imageReference') tell('a picture is not used here: take it out');
    else if (node.type === 'heading' && node.depth === 1)
      tell('a heading as high as the title of the page: begin it with ##');
    else if (node.type === 'link' || node.type === 'definition') {
      const message = adviceOn(node.url);
      if (message !== null) tell(message);
    }
  });
  return faults;
}

function citations(markdown: string): Fault[] {
  return [...proseOf(markdown).matchAll(cited)].map(({ 0: written, index }) => ({
    message: `"${written}" would be printed as it stands: cite in events and articles, and write a link here, as in [words](../sources/article-id/)`,
    at: index,
  }));
}

function adviceOnLink(
  url: string,
  language: Language,
  addresses: Addresses,
  known: ReadonlySet<string>,
): string | null {
  if (url.startsWith('#') || isWebAddress(url) || mailAddress.test(url)) return null;
  const here = addresses.absolute(addresses.about(language));
  const path = URL.canParse(url, here) ? new URL(url, here).pathname : url;
  // The site may lie below the root of its host.
  if (known.has(path) && !url.startsWith('/')) return null;
  const closest = closestTo(path, known);
  if (closest === undefined)
    return `"${url}" leads to nothing: write a page of the site, such as ../record/, or a full address such as https://example.org/news`;
  const top = addresses.timeline(language);
  return `"${url}" leads to nothing: did you mean "${closest.startsWith(top) ? `../${closest.slice(top.length)}` : `..${closest}`}"?`;
}

/** The paths of all that a reader can be led to. */
function pathsOf(
  { events, articles }: Pick<ReadableContent, 'events' | 'articles'>,
  addresses: Addresses,
  languages: Languages,
): Set<string> {
  const idsOf = (things: readonly (ReadableArticle | ReadableEvent)[]) =>
    things.flatMap(({ id, aliases = [] }) => [id, ...aliases.filter((alias) => alias !== undefined)]);
  const { timeline, keyMoments, record, disagreements, sources, data, about, embed } = addresses;
  const pages = [
    ...[timeline, disagreements, sources, data, about, embed],
    ...(events.some(({ key }) => key) ? [keyMoments] : []),
    ...(events.some(({ match }) => match) ? [record] : []),
    ...idsOf(events).map((id) => addresses.entry(id)),
    ...idsOf(articles).map((id) => addresses.article(id)),
    ...downloads.map((name) => addresses.download(name)),
  ];
  return new Set([
    ...languages.flatMap((language) => pages.map((page) => page(language))),
    ...dataFiles.map(addresses.file),
  ]);
}
