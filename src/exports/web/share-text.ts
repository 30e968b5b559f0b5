import { isolated } from '../../timeline/text/isolate.ts';

/** An entry to share, as its page shows it. */
export type Shared = {
  title: string;
  /** For readers, `18 June 2016`. */
  date: string;
  /** The summary with the numbers of its sources in square brackets. */
  summary: string;
  /** The entry's own address. */
  address: string;
  /** The word for the list of sources. */
  sourcesName: string;
  /** By number; the headline is empty if none is known. */
  sources: readonly { outlet: string; date: string; headline: string; address: string }[];
};

/** A page to embed in a frame. */
export type Framed = { title: string; address: string; height: number };

/** The width of a frame, in pixels, unless the page around it is narrower. */
export const frameWidth = 600;

/** The most sources that are listed in a text to share: whoever wants the others follows the link. */
const maxSources = 3;

/**
 * Writes an entry as plain text: headline, date and address, so that a chat shows the link first; then the summary and the
 * first sources by number.
 */
export function writeAsText({ title, date, summary, address, sourcesName, sources }: Shared): string {
  const list = listOf(sources, ({ outlet, date: published, headline, address: link }) => {
    const named = headline && `: ${isolated(headline)}`;
    return `${isolated(outlet)}, ${published}${named} ${link}`;
  });
  return [title, date, address, '', summary, '', `${sourcesName}:`, ...list].join('\n');
}

/** Writes an entry as Markdown: the headline links to the entry, each source to the article. */
export function writeAsMarkdown({ title, date, summary, address, sourcesName, sources }: Shared): string {
  const list = listOf(sources, ({ outlet, date: published, headline, address: link }) => {
    const [named, ...others] = [headline, outlet].filter(Boolean).map((name) => escapeMarkdown(isolated(name)));
    return [`[${named}](<${link}>)`, ...others, published].join(', ');
  });
  const heading = `**[${escapeMarkdown(title)}](<${address}>)** (${date})`;
  return [heading, '', escapeMarkdown(summary), '', `${sourcesName}:`, '', ...list].join('\n');
}

function listOf(sources: Shared['sources'], write: (source: Shared['sources'][number]) => string): string[] {
  const list = sources.slice(0, maxSources).map((source, index) => `${index + 1}. ${write(source)}`);
  return sources.length > maxSources ? [...list, `… ${sources.length}.`] : list;
}

/** Writes the HTML of a frame for another site. */
export function writeAsFrame({ title, address, height }: Framed): string {
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="${frameWidth}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}

/** Escapes Markdown. Brackets around a number stay: they mean a source. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_<>#|~]|\[(?!\d)|(?<!\d)\]/g, '\\$&');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
