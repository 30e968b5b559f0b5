import type { Found } from '../metadata/found.ts';
import type { PageFields } from '../metadata/read-page.ts';
import { articleSchema, readableFields, type ReadableField } from '../timeline/schema/article.ts';
import { knownLanguages } from '../timeline/schema/language.ts';
import { foldName } from '../timeline/text/fold-name.ts';
import { fieldsIn, insertField, fieldIn, yamlIn } from './front-matter.ts';
import { unconfirmedComment } from './write-draft.ts';

/** The fields that are completed if an article lacks them. */
export const completedFields = ['title', 'authors', 'published'] as const satisfies readonly ReadableField[];

/** See {@link completedFields}. */
export type CompletedField = (typeof completedFields)[number];

/** A field that was found for an article. */
export type Completion = { field: CompletedField; found: Found<string | string[]> };

/** The fields of an article in the order of its file. */
const order = Object.keys(articleSchema(knownLanguages).shape);

/** The missing fields of an article. A person left empty fields empty on purpose. */
export function missingFields(text: string): CompletedField[] {
  const fields = fieldsIn(text);
  return completedFields.filter((name) => !(name in fields));
}

/** The values on a page for the missing fields of an article. */
export function completionsFrom(text: string, page: PageFields): Completion[] {
  return missingFields(text).flatMap((field) => {
    const found = page[field];
    return found ? [{ field, found }] : [];
  });
}

/**
 * Whether a page is no longer the article, because it has another headline.
 *
 * @param title the known headline, if any
 * @param found the headline of the page
 */
export function isOtherPage(title: string | undefined, found: string | undefined): boolean {
  if (title === undefined || found === undefined) return false;
  const [before, now] = [wordsOf(title), wordsOf(found)];
  const shared = [...before].filter((word) => now.has(word)).length;
  return shared < Math.min(before.size, now.size) / 3;
}

const wordsOf = (text: string): Set<string> => new Set(foldName(text).match(/[\p{L}\p{N}]{3,}/gu) ?? []);

/** Adds the fields found to the file of an article, with a mark that says where. No existing field is changed. */
export function completeArticle(text: string, completions: readonly Completion[]): string {
  const filled = completions.reduce((before, { field, found }) => {
    const following = order.slice(order.indexOf(field) + 1);
    return insertField(before, field, found.value, following, Array.isArray(found.value));
  }, text);
  return markUnconfirmed(filled, completions);
}

function markUnconfirmed(text: string, completions: readonly Completion[]): string {
  const marks = [...completions].sort((one, other) => placeOf(one) - placeOf(other));
  const { start, yaml } = yamlIn(text);
  const there = fieldIn(yaml, 'unconfirmed');
  if (there) {
    const at = text.indexOf('\n', start + there.at) + 1;
    const lines = marks.map(({ field, found }) => `  ${field}: ${found.from}\n`).join('');
    return text.slice(0, at) + lines + text.slice(at);
  }
  const from = Object.fromEntries(marks.map(({ field, found }) => [field, found.from]));
  const marked = insertField(text, 'unconfirmed', from, []);
  return marked.replace(/^unconfirmed:$/m, `#${unconfirmedComment}\nunconfirmed:`);
}

const placeOf = ({ field }: Completion): number => readableFields.indexOf(field);
