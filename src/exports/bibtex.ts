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
 * Items as BibTeX, in UTF-8. `year` is for BibTeX, which knows no days; `date` and `urldate` are for BibLaTeX and
 * reference managers.
 */
export function bibtexOf(items: readonly CslItem[]): string {
  return items.map(entryOf).join('\n');
}

function entryOf(item: CslItem): string {
  const { type, within } = types[item.type];
  const archived = item.archive_location && `${item.archive}: ${item.archive_location}`;
  const fields: [name: string, value: string | undefined][] = [
    ['author', item.author?.map(nameOf).join(' and ')],
    // The inner braces keep styles from lowering the capitals of names.
    ['title', `{${texOf(item.title)}}`],
    [within, texOf(item['container-title'] ?? item.publisher ?? '')],
    ['type', texOf(item.genre ?? '')],
    ['date', item.issued && dateOf(item.issued)],
    ['year', item.issued && String(item.issued['date-parts'][0]![0])],
    ['url', item.URL],
    ['urldate', item.accessed && dateOf(item.accessed)],
    ['language', item.language],
    ['note', texOf([item.note, archived].filter(Boolean).join('; '))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${type}{${item.id},`, ...lines, '}', ''].join('\n');
}

function nameOf(name: CslName): string {
  return 'literal' in name ? `{${texOf(name.literal)}}` : `${texOf(name.family)}, ${texOf(name.given)}`;
}

function dateOf({ 'date-parts': parts, circa }: CslDate): string {
  const mark = circa ? '~' : '';
  return parts.map((part) => part.map((number) => String(number).padStart(2, '0')).join('-') + mark).join('/');
}

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

/** Text that TeX reads as it stands. */
function texOf(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\~^{}$&#_%]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replace(ligature, '$&{}');
}
