import { foldName } from '../timeline/text/fold-name.ts';

/** Words before names: "Por Ana Soto", "By Ana Soto". */
const before =
  /^\s*(?:por|by|de|da|di|von|par|texto|text|foto|redacci[oó]n|autor[ae]?|author|escrito por|written by|posted by)\s*(?::|\s)\s*/iu;

/** Separators of names: "Ana Soto y Luis Vidal", "Ana Soto; Luis Vidal". */
const between = /\s*[,;|/•·]\s*|\s+(?:y|and|e|&|und|et|con|with)\s+/u;

/** Datelines: "in Tokyo", "desde Moscú". */
const place = /\s+(?:in|en|em|from|desde|à|at)\s+\p{Lu}.*$/u;

/** Words in place of a name, or beside it. */
const noName =
  /\b(?:admin(?:istrador)?|staff|redacci[oó]n|reda[cç][aã]o|redaktion|editor(?:a|es|ial)?|corresponsal|correspondent|enviad[oa]|especial|special|report(?:er|era|ero)|writer|periodista|agencias?|agency|deportes|sports?|news(?:room)?|noticias|web|online|digital|updated|actualizado|published|publicado|unknown|an[oó]nimo|null|undefined|guest|contributor|colaborador)\b/iu;

const address = /https?:|www\.|@|\.(?:com|org|net|mx|es)\b/i;
const longestName = 50;
const mostWords = 6;

/**
 * Extracts author names from a byline: without "By", places, addresses, dates, roles and the outlet.
 *
 * @param written such as `Por Ana Soto y Luis Vidal, enviados`
 * @param notPeople names that are not people: the outlet, its host, agencies
 */
export function authorsIn(written: string, notPeople: readonly string[]): string[] {
  const plain = written
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (address.test(plain)) return [];
  const excluded = new Set(notPeople.map(bare));
  if (excluded.has(bare(plain))) return [];
  return plain
    .replace(before, '')
    .split(between)
    .map((name) =>
      name
        .replace(before, '')
        .replace(place, '')
        .replace(/^[\s.–—-]+|[\s–—-]+$/g, ''),
    )
    .filter((name) => isName(name) && !excluded.has(bare(name)));
}

/**
 * Reorders a name with the surname first, as libraries write it: `Soto Vidal, Ana` gives `Ana Soto Vidal`. Only if the
 * comma cannot separate two people.
 */
export function firstNameFirst(written: string): string {
  const [surname, firstName, ...rest] = written.split(/\s*,\s*/);
  if (!surname || !firstName || rest.length > 0 || firstName.split(' ').length > 2) return written;
  return `${firstName} ${surname}`;
}

function isName(name: string): boolean {
  const words = name.split(' ').filter(Boolean);
  if (name.length > longestName || words.length > mostWords || /\d/.test(name)) return false;
  return /^\p{L}/u.test(name) && /\p{Lu}|\p{Lo}/u.test(name) && name.length > 2 && !noName.test(name);
}

/** A name for comparing: without case, accents, punctuation and spaces. */
function bare(name: string): string {
  return foldName(name).replace(/[^\p{L}\p{N}]/gu, '');
}
