import type { CslDate, CslItem, CslType } from './csl.ts';
import type { CslName } from './csl-name.ts';

/** The type of entry and the field for what a thing appears in, or who publishes it; all known to BibTeX and to BibLaTeX. */
const types: Record<CslType, { type: string; within: string }> = {
  'article-newspaper': { type: 'article', within: 'journal' },
  report: { type: 'techreport', within: 'institution' },
  post: { type: 'misc', within: 'howpublished' },
  dataset: { type: 'misc', within: 'howpublished' },
  'entry-encyclopedia': { type: 'incollection', within: 'booktitle' },
  webpage: { type: 'misc', within: 'howpublished' },
};

/**
 * Items as BibTeX, in UTF-8. `year` and `key`, by which it sorts what has no author, are for BibTeX, which knows no days;
 * `date`, `urldate`, `entrysubtype` and `langid` are for BibLaTeX, pandoc and reference managers. Addresses in a note are
 * set with `\url`, which BibLaTeX brings and BibTeX has from the packages url and hyperref.
 */
export function bibtexOf(items: readonly CslItem[]): string {
  return items.map(entryOf).join('\n');
}

function entryOf(item: CslItem): string {
  const { type, within } = types[item.type];
  const outlet = texOf(item['container-title'] ?? item.publisher ?? '');
  const fields: [name: string, value: string | undefined][] = [
    ['author', item.author?.map(nameOf).join(' and ')],
    ['key', item.author ? undefined : outlet],
    // The inner braces keep styles from lowering the capitals of names.
    ['title', `{${texOf(item.title)}}`],
    [within, outlet],
    ['entrysubtype', item.type === 'article-newspaper' ? 'newspaper' : undefined],
    ['type', texOf(item.genre ?? '')],
    ['date', item.issued && dateOf(item.issued)],
    // Without one, BibLaTeX takes the year of `urldate`.
    ['year', item.issued ? String(item.issued['date-parts'][0]![0]) : 'n.d.'],
    ['url', item.URL],
    ['urldate', item.accessed && dateOf(item.accessed)],
    ['langid', englishNames.of(item.language.split('-')[0]!)?.toLowerCase()],
    ['note', item.note && noteOf(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${type}{${item.id},`, ...lines, '}', ''].join('\n');
}

function nameOf(name: CslName): string {
  return 'literal' in name ? `{${texOf(name.literal)}}` : `${texOf(name.family)}, ${texOf(name.given)}`;
}

/** A text in which addresses may stand: they are set so that they can be broken. A bare % would comment out the rest. */
function noteOf(note: string): string {
  const parts = note.split(/(https?:\S+)/);
  return parts
    .map((part, index) => (index % 2 === 1 ? `\\url{${part.replace(/[%#]/g, '\\$&')}}` : texOf(part)))
    .join('');
}

function dateOf({ 'date-parts': parts, circa }: CslDate): string {
  const mark = circa ? '~' : '';
  return parts.map((part) => part.map((number) => String(number).padStart(2, '0')).join('-') + mark).join('/');
}

/** What babel, and with it BibLaTeX, calls a language is for most of them its English name: ctan.org/pkg/biblatex, section 4.9. */
const englishNames = new Intl.DisplayNames('en', { type: 'language' });

const commands: Record<string, string> = {
  // BibTeX counts braces without regard to a backslash before them.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What TeX would set as one sign: dashes and quotation marks. */
const ligature = /-(?=-)|'(?=')|`(?=`)|[?!](?=`)|<(?=<)|>(?=>)/g;

/** A straight quotation mark that opens. */
const opening = /(?<=^|[\s([¡¿“‘'—–-])"/g;

/**
 * Text that TeX reads as it stands, but for straight double quotation marks: babel makes them a command in Spanish and in
 * German, so that they are written as pairs.
 */
function texOf(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\~^{}$&#_%]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replace(ligature, '$&{}')
    .replace(opening, '``')
    .replaceAll('"', "''");
}
