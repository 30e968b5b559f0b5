import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { withoutTracking } from '../check/rules/addresses.ts';
import { draftArticle } from '../drafts/draft-article.ts';
import { dateOf, fieldsOfReference } from '../drafts/draft-from-reference.ts';
import { findSame } from '../drafts/known-articles.ts';
import { freeId, idOfWords } from '../drafts/new-id.ts';
import { writeArticleDraft, writeEventDraft, type ClaimedEvent } from '../drafts/write-draft.ts';
import { readReferences, type Reference } from '../formats/read-references.ts';
import { readSheet, type SheetRow } from '../formats/read-sheet.ts';
import { articleFile, eventFile } from '../timeline/schema/content.ts';
import { isWebAddress } from '../timeline/schema/web-address.ts';
import type { Surroundings } from './add.ts';
import { readKnown, type KnownContent } from './known-content.ts';
import { writeNew } from './write-whole.ts';

const formats = 'CSL-JSON, BibTeX, RIS, or a TimelineJS sheet as CSV';

/** A file of a picture, which is no source. */
const picture = /\.(?:jpe?g|png|gif|webp|svg|avif)$/i;

/** A run: its folder, what is known beforehand, and its output. */
type Import = {
  root: string;
  known: KnownContent;
  ids: Set<string>;
  today: string;
  from: string;
  print: (line: string) => void;
};

/**
 * Begins the files of articles from the file of a reference manager, or of events and their articles from a TimelineJS
 * sheet. All that it writes is unconfirmed; what is there already is reported and left as it is.
 *
 * @param root the folder that holds `content/`
 * @param words the arguments: the file
 * @returns the exit status: 1 if the file cannot be read
 */
export function main(root: string, [file]: readonly string[], surroundings: Surroundings = {}): number {
  const {
    today = new Date().toISOString().slice(0, 10),
    print = console.log,
    printError = console.error,
  } = surroundings;
  const refuse = (reason: string) => {
    printError(reason);
    return 1;
  };
  if (file === undefined) return refuse(`Write npm run import -- <file>: ${formats}.`);
  if (!existsSync(file)) return refuse(`There is no file "${file}".`);
  const known = readKnown(root);
  if (!known) return refuse('content/site.yaml has errors: npm run check:content says which.');
  const text = readFileSync(file, 'utf8');
  const run: Import = { root, known, ids: new Set(known.articleIds), today, from: basename(file), print };
  const rows = file.endsWith('.csv') ? readSheet(text) : null;
  const references = rows ? null : readReferences(text);
  if (rows) importSheet(rows, run);
  else if (references) for (const reference of references) importReference(reference, run);
  else return refuse(`"${file}" is none of these: ${formats}.`);
  print('Compare what was written with the pages, write what is missing, and run npm run check:content.');
  return 0;
}

function importReference(reference: Reference, run: Import): void {
  const { URL: url, title = 'without a title' } = reference;
  if (url === undefined || !isWebAddress(url)) return run.print(`“${title}” has no address of the web: not written`);
  importArticle(url, reference, [], dateOf(reference.accessed) ?? run.today, run);
}

/** Writes an article, unless it is there already. */
function importArticle(
  address: string,
  reference: Reference | null,
  events: readonly ClaimedEvent[],
  accessed: string,
  { root, known, ids, from, print }: Import,
): void {
  const url = withoutTracking(address.replace(/#.*$/s, ''));
  const same = findSame([url], known.articles);
  if (same) {
    const claims = events.length > 0 ? `: claim there ${events.map(({ id }) => id).join(', ')}` : '';
    return print(`${articleFile(same.id)} has ${url} already${claims}`);
  }
  const draft = draftArticle(reference && fieldsOfReference(reference, url, from), url, known.articles);
  const id = freeId(draft.id, (taken) => ids.has(taken));
  writeNew(join(root, articleFile(id)), writeArticleDraft(draft, events, accessed, known.site.languages));
  ids.add(id);
  known.articles.push({ id, url, publisher: String(draft.fields.publisher?.value) });
  print(articleFile(id));
}

function importSheet(rows: readonly SheetRow[], run: Import): void {
  const bySource = new Map<string, ClaimedEvent[]>();
  for (const row of rows) {
    if (row.type !== '' || row.headline === '') continue;
    const event = importEvent(row, run);
    const source = sourceOf(row);
    if (source === undefined) run.print(`${eventFile(event.id)} has no source in the sheet`);
    else bySource.set(source, [...(bySource.get(source) ?? []), event]);
  }
  for (const [source, events] of bySource) importArticle(source, null, events, run.today, run);
}

function importEvent({ headline, text, day }: SheetRow, { root, known, today, print }: Import): ClaimedEvent {
  const title = plainText(headline);
  const id = idOfWords(title);
  const file = eventFile(id);
  const isThere = existsSync(join(root, file));
  if (!isThere) {
    const kinds = Object.keys(known.site.kinds);
    writeNew(join(root, file), writeEventDraft(title, today, kinds, known.site.languages, plainText(text)));
  }
  print(isThere ? `${file} is there already` : file);
  return { id, isMatch: false, date: day };
}

/** The page that a row rests on: what it shows, if that is one, or the first link in its text. */
function sourceOf({ media, text }: SheetRow): string | undefined {
  const linked = /href\s*=\s*["']([^"']+)["']/i.exec(text)?.[1];
  return [media, linked].find((url) => url !== undefined && isWebAddress(url) && !picture.test(new URL(url).pathname));
}

const plainText = (html: string): string => toString(fromHtml(html, { fragment: true })).trim();

if (import.meta.main) process.exitCode = main(process.cwd(), process.argv.slice(2));
