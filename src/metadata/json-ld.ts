/** A thing in JSON-LD. */
export type LinkedThing = Readonly<Record<string, unknown>>;

/** Fields that lead from the page to its subject, not to things beside it, such as comments. */
const inward = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'];

/** Wrappers around JSON on pages, and characters in texts that JSON does not allow. */
const wrapping =
  /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)\s*;?\s*$/g;
// eslint-disable-next-line no-control-regex -- finding control characters is the purpose
const controlCharacters = /[\0-\x1f]+/g;
const trailingComma = /,(\s*[}\]])/g;

/**
 * The things in the JSON-LD of a page, in order, including those in graphs and lists.
 *
 * @param blocks the texts of all `<script type="application/ld+json">`; invalid ones are skipped
 */
export function thingsIn(blocks: readonly string[]): LinkedThing[] {
  return blocks.flatMap((block) => flatten(parseBlock(block)));
}

function parseBlock(block: string): unknown {
  const text = block.replace(wrapping, '');
  for (const attempt of [text, text.replace(controlCharacters, ' ').replace(trailingComma, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt fixes the most common mistakes of news systems.
    }
  }
  return null;
}

function flatten(value: unknown, depth = 0): LinkedThing[] {
  if (depth > 6) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as LinkedThing;
  return [thing, ...inward.flatMap((field) => flatten(thing[field], depth + 1))];
}

/** The types of a thing, without the URL of the vocabulary. */
export function typesOf(thing: LinkedThing): string[] {
  return textsOf(thing['@type']).map((type) => type.replace(/^.*[/#:]/, ''));
}

/** The texts of a field, one or several. */
export function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
}

/** The names of people or organisations in a field: texts, things with a name, or references to such things. */
export function namesOf(value: unknown, things: readonly LinkedThing[]): { name: string; isPerson: boolean }[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item, things));
  if (typeof value === 'string') return [{ name: value, isPerson: false }];
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as LinkedThing;
  const named =
    'name' in thing ? thing : (things.find((other) => isSameThing(other, thing) && 'name' in other) ?? thing);
  return textsOf(named['name']).map((name) => ({ name, isPerson: typesOf(named).includes('Person') }));
}

function isSameThing(one: LinkedThing, other: LinkedThing): boolean {
  return typeof one['@id'] === 'string' && one['@id'] === other['@id'];
}
