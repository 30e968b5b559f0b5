import { visit } from 'unist-util-visit';
import { createAddresses, dataFiles, downloads, type Addresses } from '../../addresses.ts';
import { pagesOf } from '../../timeline/merge/pages-of.ts';
import { aboutFile } from '../../timeline/schema/content.ts';
import type { Language } from '../../timeline/schema/language.ts';
import { isWebAddress } from '../../timeline/schema/web-address.ts';
import { closestTo } from '../../timeline/text/suggest.ts';
import { error, type Diagnostic } from '../diagnostic.ts';
import type { ContentIndex } from './content-index.ts';

/** A stand-in for the site's origin: links on the about page are relative to the page. */
const home = 'https://site.invalid';

const mailAddress = /^mailto:[^\s?]+@[^\s?]+$/;

/** Finds broken links on the about pages. */
export function aboutLinkProblems(index: ContentIndex): Diagnostic[] {
  const { site, about } = index.files;
  if (!site) return [];
  const addresses = createAddresses({ origin: home, base: '/', defaultLanguage: site.languages[0] });
  const known = pathsOf(index, addresses, site.languages);
  return about.flatMap(({ language, tree }) => {
    const found: Diagnostic[] = [];
    visit(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const reason = adviceOn(node.url, addresses.about(language), known, index);
      if (reason !== null) found.push(error(aboutFile(language), ['body'], reason, node.position!.start.offset!));
    });
    return found;
  });
}

function adviceOn(url: string, here: string, known: ReadonlySet<string>, { files }: ContentIndex): string | null {
  if (url.startsWith('#') || isWebAddress(url) || mailAddress.test(url)) return null;
  const target = URL.canParse(url, home + here) ? new URL(url, home + here) : null;
  const isOfSite = target?.origin === home && target.username === '' && target.password === '';
  // A path from the root would break a site below a base path, and a scheme would make the link depend on the protocol.
  if (isOfSite && !/^\/|:/.test(url) && known.has(target.pathname)) return null;
  const folders = { events: files.unread.events, sources: files.unread.articles };
  const [, folder, id = ''] = /\/(events|sources)\/([^/]+)\/$/.exec(target?.pathname ?? '') ?? [];
  if (isOfSite && folder !== undefined && folders[folder as keyof typeof folders].has(id)) return null;
  const closest = isOfSite ? closestTo(target.pathname, known) : undefined;
  return closest === undefined
    ? `"${url}" is a broken link: write a page of the site, such as ../record/, or a full address such as https://example.org/news`
    : `"${url}" is a broken link: did you mean "${pathBetween(here, closest)}"?`;
}

/** The relative link from a page to a path of the same host: from `/es/about/` to `/es/data/` it is `../data/`. */
function pathBetween(page: string, path: string): string {
  const folders = page.split('/').slice(0, -1);
  const steps = path.split('/');
  const shared = folders.findIndex((folder, depth) => folder !== steps[depth]);
  return '../'.repeat(folders.length - shared) + steps.slice(shared).join('/');
}

/** The paths of all pages and files, and of those that depend on invalid files. */
function pathsOf(
  { files: { events, articles, people, unread }, counted }: ContentIndex,
  addresses: Addresses,
  languages: readonly Language[],
): Set<string> {
  const idsOf = (things: readonly { id: string; aliases: readonly string[] }[]) =>
    things.flatMap(({ id, aliases }) => [id, ...aliases]);
  const entries = [...events, ...[...unread.events.keys()].map(() => ({ key: true }))];
  const pages = [
    ...people.map(({ id }) => addresses.person(id)),
    ...pagesOf({ entries, record: { matches: counted ?? [null] } }).map((name) => addresses[name]),
    addresses.embed,
    ...idsOf(events).map((id) => addresses.entry(id)),
    ...idsOf(articles).map((id) => addresses.article(id)),
    ...downloads.map((name) => addresses.download(name)),
  ];
  return new Set([
    ...languages.flatMap((language) => pages.map((page) => page(language))),
    ...dataFiles.map(addresses.file),
  ]);
}
