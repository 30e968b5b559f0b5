import type { CslDate, CslItem, CslType } from './csl.ts';
import type { CslName } from './csl-name.ts';

/** The entry type and the field for the publication or publisher; BibTeX and BibLaTeX know all of them. */
const types: Record<CslType, { type: string; within: string }> = {
  'article-newspaper': { type: 'article', within: 'journal' },
  report: { type: 'techreport', within: 'institution' },
  post: { type: 'misc', within: 'howpublished' },
  dataset: { type: 'misc', within: 'howpublished' },
  'entry-encyclopedia': { type: 'incollection', within: 'booktitle' },
  webpage: { type: 'misc', within: 'howpublished' },
};

/**
 * Items as BibTeX, in UTF-8. `year` and `key`, which sorts items without an author, are for BibTeX, which has no days;
 * `date`, `urldate`, `entrysubtype` and `langid` are for BibLaTeX and pandoc, `language` for Zotero. Addresses in a note
 * use `\url`, which BibLaTeX defines, and for BibTeX the packages url and hyperref.
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
    // The inner braces stop styles from changing capitals to lower case.
    ['title', `{${texOf(item.title)}}`],
    [within, outlet],
    ['entrysubtype', item.type === 'article-newspaper' ? 'newspaper' : undefined],
    ['type', texOf(item.genre ?? '')],
    ['date', item.issued && dateOf(item.issued)],
    // Without a year, BibLaTeX uses that of `urldate`.
    ['year', item.issued ? String(item.issued['date-parts'][0]![0]) : 'n.d.'],
    ['url', item.URL],
    ['urldate', item.accessed && dateOf(item.accessed)],
    ['language', item.language],
    ['langid', englishNames.of(item.language.split('-')[0]!)?.toLowerCase()],
    ['note', item.note && noteOf(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${type}{${item.id},`, ...lines, '}', ''].join('\n');
}

function nameOf(name: CslName): string {
  return 'literal' in name ? `{${texOf(name.literal)}}` : `${texOf(name.family)}, ${texOf(name.given)}`;
}

/** A text that may contain addresses, which `\url` can break over lines. A bare % would comment out the rest. */
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

/** For babel and BibLaTeX most languages have their English names: ctan.org/pkg/biblatex, section 4.9. */
const englishNames = new Intl.DisplayNames('en', { type: 'language' });

const commands: Record<string, string> = {
  // BibTeX counts braces even after a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What TeX would turn into one character: dashes and quotation marks. */
const ligature = /-(?=-)|'(?=')|`(?=`)|[?!](?=`)|<(?=<)|>(?=>)/g;

/** A straight opening quotation mark. */
const opening = /(?<=^|[\s([¡¿“‘'—–-])"/g;

/**
 * Escapes text for TeX. Straight double quotation marks become pairs of single ones, since babel makes them a command in
 * Spanish and German.
 */
function texOf(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\~^{}$&#_%]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replace(ligature, '$&{}')
    .replace(opening, '``')
    .replaceAll('"', "''");
}
