import type { CslDate, CslItem, CslType } from './csl.ts';
import type { CslName } from './csl-name.ts';

const types: Record<CslType, string> = {
  'article-newspaper': 'NEWS',
  report: 'RPRT',
  post: 'ELEC',
  dataset: 'DATA',
  'entry-encyclopedia': 'ENCYC',
  webpage: 'ELEC',
};

/** Items as RIS, in UTF-8, each value on one line. The ID is the citation key. */
export function risOf(items: readonly CslItem[]): string {
  return items.map(recordOf).join('');
}

function recordOf(item: CslItem): string {
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map((name): [string, string] => ['AU', nameOf(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['M3', item.genre],
    ['PY', item.issued && String(item.issued['date-parts'][0]![0])],
    ['DA', item.issued && dateOf(item.issued)],
    ['UR', item.URL],
    ['Y2', item.accessed && dateOf(item.accessed)],
    ['LA', item.language],
    ['N1', item.note],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
  return [...lines, 'ER  - ', '', ''].join('\r\n');
}

function nameOf(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

/** `YYYY/MM/DD/other`, with unknown parts empty; for an interval its start. */
function dateOf({ 'date-parts': [first], circa }: CslDate): string {
  const [year, month, day] = (first ?? []).map((number) => String(number).padStart(2, '0'));
  return [year, month ?? '', day ?? '', circa ? 'circa' : ''].join('/');
}
