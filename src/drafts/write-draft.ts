import { Document, isMap, isPair, isScalar, isSeq, type Pair } from 'yaml';
import type { Languages } from '../timeline/schema/language.ts';
import { readableFields } from '../timeline/schema/article.ts';
import { yamlStyle } from './front-matter.ts';
import type { ArticleDraft } from './draft-article.ts';

/** The comment above the marks of fields that a program read. */
export const unconfirmedComment =
  ' A program read these fields, and where. Compare each with the page and correct it, then remove this list.';

/** The event of an empty claim: its id, whether it is a match, and the date of the claim, if known. */
export type ClaimedEvent = { id: string; isMatch: boolean; date?: string | undefined };

/**
 * The file of a new article: the fields found, an empty claim about each event, and the marks that keep it from being
 * published.
 *
 * @param accessed the day of access
 */
export function writeArticleDraft(
  { fields }: ArticleDraft,
  events: readonly ClaimedEvent[],
  accessed: string,
  languages: Languages,
): string {
  const found = readableFields.flatMap((name) => (fields[name] ? [{ name, ...fields[name] }] : []));
  const claimed = events.length > 0 ? events : [{ id: null, isMatch: false, date: undefined }];
  const document = new Document({
    type: null,
    title: null,
    publisher: null,
    ...Object.fromEntries(found.map(({ name, value }) => [name, value])),
    language: fields.language?.value ?? null,
    accessed,
    claims: claimed.map(({ id, date }) => ({
      event: id,
      ...(date !== undefined && { date }),
      says: inEach(languages),
    })),
    unconfirmed: Object.fromEntries(found.map(({ name, from }) => [name, from])),
  });
  const authors = document.get('authors', true);
  if (isSeq(authors)) authors.flow = true;
  commentOn(document, 'claims', ' What the article reports of each event, in your own words.');
  commentOn(document, 'unconfirmed', unconfirmedComment);
  claimed.forEach(({ isMatch }, index) => {
    const claim = document.getIn(['claims', index], true);
    const hint = isMatch
      ? ' date: and score: as the article gives them'
      : ' date: as the article gives it, such as Friday';
    if (isMap(claim)) (claim.items[1] as Pair<{ commentBefore: string }>).key.commentBefore = hint;
  });
  return `---\n${clean(document.toString(yamlStyle))}---\n`;
}

/**
 * The file of a new event, with empty texts.
 *
 * @param description a text from another file, added to the summary as a comment
 */
export function writeEventDraft(
  title: string,
  added: string,
  kinds: readonly string[],
  languages: Languages,
  description = '',
): string {
  const [first] = languages;
  const document = new Document({
    kind: null,
    title: { ...inEach(languages), [first]: title },
    summary: inEach(languages),
    added,
  });
  commentOn(document, 'kind', ` One of ${kinds.join(', ')}. A match also has match: { competition: … }.`);
  const toRewrite = description === '' ? '' : ` Say it in your own words: ${description.replace(/\s+/g, ' ')}\n`;
  commentOn(document, 'summary', `${toRewrite} Each sentence is followed by what it rests on: [@article-id]`);
  return clean(document.toString(yamlStyle));
}

function inEach(languages: Languages): Record<string, null> {
  return Object.fromEntries(languages.map((language) => [language, null]));
}

function commentOn(document: Document, field: string, comment: string): void {
  if (!isMap(document.contents)) return;
  const pair = document.contents.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === field);
  if (pair && isScalar(pair.key)) pair.key.commentBefore = comment;
}

/** Removes the space after the colon of an empty field. */
const clean = (yaml: string): string => yaml.replace(/[ \t]+$/gm, '');
