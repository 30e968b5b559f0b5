import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { citeEntry } from '../../../src/exports/references/reference-sentence.ts';
import {
  cslDate,
  cslOfArticle,
  cslOfEntry,
  cslOfEntryWithSources,
  type CslItem,
} from '../../../src/exports/references/csl.ts';
import { cslName } from '../../../src/exports/references/csl-name.ts';
import { writeReferences } from '../../../src/exports/references/formats.ts';
import type { Article } from '../../../src/timeline/schema/article.ts';
import { both, article, event, undatedArticle } from '../make-content.ts';
import {
  addresses,
  describedArticle,
  hostile,
  hostileLine,
  hostileTimeline,
  published,
  timeline,
} from '../make-timeline.ts';

type Read = { id: string; title: string; URL: string; 'container-title'?: string; issued?: CslItem['issued'] };

/** Reads a file again, with a reader that is not the writer's. */
const readers = {
  bib: (items: readonly CslItem[]) => plugins.input.chain(writeReferences.bib(items)) as unknown as CslItem[],
  ris: (items: readonly CslItem[]) => plugins.input.chain(writeReferences.ris(items)) as unknown as CslItem[],
  json: (items: readonly CslItem[]) => JSON.parse(writeReferences.json(items)) as CslItem[],
};

/** Of the other kinds Citation.js reads less than there is. */
const all = published.articles.filter(({ type }) => type === 'news').map((one) => cslOfArticle(one, 'en'));
const essentials = ({ id, title, URL, 'container-title': outlet }: Read) => ({
  id,
  title: straight(title),
  URL,
  outlet,
});
/** BibTeX has double quotation marks in pairs, whatever is printed. */
const straight = (text: string) => text.replace(/[“”]/g, '"');

for (const [format, read] of Object.entries(readers)) {
  test(`${format} has every article, by its id`, () => {
    const found = read(all);

    assert.equal(found.length, all.length);
    for (const [index, item] of found.entries()) assert.deepEqual(essentials(item), essentials(all[index]!));
  });

  test(`${format} has the day an article was published, where it is known, and when it was read`, () => {
    for (const [index, item] of read(all).entries()) {
      const { issued, accessed } = all[index]!;
      assert.deepEqual(item.accessed?.['date-parts'], accessed?.['date-parts']);
      assert.equal(item.issued?.['date-parts']?.[0]?.[0], issued?.['date-parts'][0]?.[0]);
      if (format !== 'ris') assert.deepEqual(item.issued?.['date-parts'], issued?.['date-parts']);
    }
  });

  test(`${format} of an entry has the entry and all its sources`, () => {
    for (const entry of published.entries) {
      const found = read(cslOfEntryWithSources(entry, published.site, 'es', addresses));

      assert.deepEqual(
        found.map(({ id, URL }) => [id, URL.startsWith('https://ostra.example.org/chess/es/events/')]),
        [[`entry-${entry.id}`, true], ...entry.citations.map((one) => [one.article.id, false])],
      );
      assert.equal(found[0]?.title, entry.title.es);
    }
  });

  test(`${format} keeps a hostile headline`, () => {
    const [entry] = hostileTimeline.entries;

    const found = read(cslOfEntryWithSources(entry!, hostileTimeline.site, 'en', addresses));

    const kept = { bib: hostileLine.replace(/"([^"]*)"/g, '“$1”'), ris: hostileLine, json: hostile }[format];
    assert.deepEqual(
      found.map(({ title }) => title),
      [kept, kept],
    );
  });
}

test('RIS gives the whole date, with empty places for what is not known', () => {
  const dates = ['2018-07-27', '2018-07', '2018', '2018-07-20~', '2018-07-02/2018-07-15'].map((day, index) =>
    cslOfArticle(article({ id: `a${index}`, published: day }), 'en'),
  );

  const written = [...writeReferences.ris(dates).matchAll(/^DA {2}- (.*)\r$/gm)].map(([, date]) => date);

  assert.deepEqual(written, ['2018/07/27/', '2018/07//', '2018///', '2018/07/20/circa', '2018/07/02/']);
});

test('RIS has every value on one line, and ends them with CR and LF', () => {
  const text = writeReferences.ris(
    cslOfEntryWithSources(hostileTimeline.entries[0]!, hostileTimeline.site, 'en', addresses),
  );

  for (const line of text.split('\r\n').filter(Boolean)) assert.match(line, /^[A-Z][A-Z0-9] {2}- [^\n]*$/);
});

test('BibTeX gives a date as BibLaTeX reads it, and the year for BibTeX', () => {
  const text = writeReferences.bib([cslOfArticle(article({ published: '2018-07-02/2018-07-15~' }), 'en')]);

  assert.match(text, / date = \{2018-07-02~\/2018-07-15~\},\n {2}year = \{2018\},/);
});

test('BibTeX keeps names that are not to be taken apart whole', () => {
  const text = writeReferences.bib([cslOfArticle(article({ authors: ['Ana Soto', 'Redacción de El Valle'] }), 'en')]);

  assert.match(text, / author = \{Soto, Ana and \{Redacción de El Valle\}\},/);
});

for (const title of ['Ostra {win', 'Ostra win}', '\\{']) {
  test(`BibTeX, which counts braces also behind a backslash, finds as many open as closed in "${title}"`, () => {
    const text = writeReferences.bib([cslOfArticle(article({ title }), 'en')]);

    assert.equal(text.split('{').length, text.split('}').length);
    assert.equal(readers.bib([cslOfArticle(article({ title }), 'en')])[0]?.title, title);
  });
}

test('BibTeX has straight double quotation marks in pairs, since babel makes a command of them', () => {
  const marks: [printed: string, written: string][] = [
    ['"Ostra" win', "``Ostra'' win"],
    ['Ostra win "well"', "Ostra win ``well''"],
    ["'Ostra' win, Ana's (\"no\")", "'Ostra' win, Ana's (``no'')"],
    ["Ostra''s", "Ostra'{}'s"],
  ];

  for (const [title, written] of marks) {
    const text = writeReferences.bib([cslOfArticle(article({ title }), 'en')]);

    assert.ok(text.includes(`  title = {{${written}}},`), text);
  }
});

test('BibTeX lets the address of an archived copy be broken, and no sign in it end the line', () => {
  const text = writeReferences.bib([
    cslOfArticle(article({ url: 'https://gazette.example.org/a_b%C3%A1', agency: 'A_P', authors: ['Ana Soto'] }), 'en'),
  ]);

  assert.ok(
    text.includes(
      '  note = {Agency: A\\_P; Internet Archive: \\url{https://web.archive.org/web/20190310/https://gazette.example.org/a_b\\%C3\\%A1}},',
    ),
    text,
  );
});

test('BibTeX sorts what has no author by its outlet, and names its language as babel does and as Zotero reads it', () => {
  const text = writeReferences.bib([cslOfArticle(article({ publisher: 'The Gazette', language: 'es-MX' }), 'en')]);

  assert.match(text, / key = \{The Gazette\},/);
  assert.match(text, / langid = \{spanish\},/);
  assert.match(text, / language = \{es-MX\},/);
});

test('an entry has the same day in every format and in the sentence: that of its last change', () => {
  const made = timeline({ events: [event({ corrections: [{ date: '2026-12-24', note: both('x') }] })] });
  const [entry] = made.entries;

  const item = cslOfEntry(entry!, made.site, 'en', addresses);

  assert.deepEqual([item.issued, item.accessed], [{ 'date-parts': [[2026, 12, 24]] }, undefined]);
  assert.match(writeReferences.ris([item]), /^DA {2}- 2026\/12\/24\/\r$/m);
  assert.match(writeReferences.bib([item]), / date = \{2026-12-24\},/);
  assert.match(citeEntry(entry!, made.site, 'en', addresses).version, /, as of 24 December 2026$/);
});

const types: [type: Article['type'], csl: string, ris: string, bibtex: string][] = [
  ['news', 'article-newspaper', 'NEWS', 'article'],
  ['statement', 'report', 'RPRT', 'techreport'],
  ['post', 'post', 'ELEC', 'misc'],
  ['dataset', 'dataset', 'DATA', 'misc'],
  ['encyclopedia', 'entry-encyclopedia', 'ENCYC', 'incollection'],
];

for (const [type, csl, ris, bibtex] of types) {
  test(`an article of the type ${type} is ${csl}, ${ris} and @${bibtex}`, () => {
    const item = cslOfArticle(article({ type }), 'en');

    assert.equal(item.type, csl);
    assert.match(writeReferences.ris([item]), new RegExp(`^TY {2}- ${ris}\r`));
    assert.match(writeReferences.bib([item]), new RegExp(`^@${bibtex}\\{gazette,`));
  });
}

test('a statement and a data set are published by whom news appear in', () => {
  const within = (type: Article['type']) => {
    const { publisher, 'container-title': container } = cslOfArticle(
      article({ type, publisher: 'Valley League' }),
      'en',
    );
    return { publisher, container };
  };

  assert.deepEqual(within('news'), { publisher: undefined, container: 'Valley League' });
  assert.deepEqual(within('statement'), { publisher: 'Valley League', container: undefined });
  assert.deepEqual(within('dataset'), { publisher: 'Valley League', container: undefined });
});

test('an agency stands for the author where none is named, and in the note beside one', () => {
  const alone = cslOfArticle(article({ agency: 'AFP' }), 'en');
  const beside = cslOfArticle(article({ agency: 'AFP', authors: ['Ana Soto'] }), 'en');

  const archived = 'Internet Archive: https://web.archive.org/web/20190310/https://gazette.example.org/';
  assert.deepEqual([alone.author, alone.note], [[{ literal: 'AFP' }], archived]);
  assert.deepEqual([beside.author, beside.note], [[{ given: 'Ana', family: 'Soto' }], `Agency: AFP; ${archived}`]);
});

test('a described article has its description in square brackets for a title', () => {
  const item = cslOfArticle(describedArticle(), 'en');

  assert.equal(item.title, '[Report on the derby]');
});

test('an undated article has no date of publication, and says so where a year is missed', () => {
  const item = cslOfArticle(undatedArticle(), 'en');

  assert.equal('issued' in item, false);
  assert.match(writeReferences.bib([item]), / year = \{n\.d\.\}/);
  assert.doesNotMatch(writeReferences.bib([item]), /\bdate = /);
  assert.doesNotMatch(writeReferences.ris([item]), /^(PY|DA) /m);
});

test('an address with letters beyond ASCII becomes a URI', () => {
  const item = cslOfArticle(article({ url: 'https://gazette.example.org/enfrentará?q={x}|y' }), 'en');

  assert.equal(item.URL, 'https://gazette.example.org/enfrentar%C3%A1?q=%7Bx%7D%7Cy');
});

test('a description and a kind of article are in the language asked for', () => {
  const item = cslOfArticle(article({ type: 'statement', agency: 'AFP', authors: ['Ana Soto'] }), 'es');

  assert.deepEqual([item.genre, item.note?.split('; ')[0]], ['Comunicado oficial', 'Agencia: AFP']);
});

const dates: [edtf: string, csl: CslItem['issued']][] = [
  ['2018-07-27', { 'date-parts': [[2018, 7, 27]] }],
  ['2018-07', { 'date-parts': [[2018, 7]] }],
  ['2018', { 'date-parts': [[2018]] }],
  ['2018-07-20~', { 'date-parts': [[2018, 7, 20]], circa: true }],
  ['2018-07-20?', { 'date-parts': [[2018, 7, 20]], circa: true }],
  [
    '2018-06/2018-07',
    {
      'date-parts': [
        [2018, 6],
        [2018, 7],
      ],
    },
  ],
];

for (const [edtf, csl] of dates) {
  test(`${edtf} is ${JSON.stringify(csl)} in CSL`, () => {
    assert.deepEqual(cslDate(edtf), csl);
  });
}

const names: [printed: string, name: ReturnType<typeof cslName>][] = [
  ['Kevin Baxter', { given: 'Kevin', family: 'Baxter' }],
  ['J. R. Soto', { given: 'J. R.', family: 'Soto' }],
  ['Ana M. Soto', { given: 'Ana M.', family: 'Soto' }],
  ['Soto Paz, Ana', { given: 'Ana', family: 'Soto Paz' }],
  ['Luis Miguel Echegaray', { literal: 'Luis Miguel Echegaray' }],
  ['Marco Delgado Ayala', { literal: 'Marco Delgado Ayala' }],
  ['Gambetero', { literal: 'Gambetero' }],
  ['Soto, Paz, Ana', { literal: 'Soto, Paz, Ana' }],
];

for (const [printed, name] of names) {
  test(`the name "${printed}" is ${JSON.stringify(name)}`, () => {
    assert.deepEqual(cslName(printed), name);
  });
}

const fields = new Set(
  'id type title author container-title publisher genre issued accessed URL language note'.split(' '),
);

test('CSL-JSON has only fields and types that CSL knows, and no text in them is empty', () => {
  for (const item of all) {
    assert.deepEqual(
      Object.keys(item).filter((name) => !fields.has(name)),
      [],
    );
    assert.deepEqual(
      Object.values(item).filter((value) => value === '' || value === undefined),
      [],
    );
    for (const name of item.author ?? []) assert.match(Object.keys(name).sort().join(), /^(literal|family,given)$/);
  }
});

test('an entry is of the day on which it was last corrected', () => {
  const made = timeline({ events: [event({ corrections: [{ date: '2026-12-24', note: both('The score.') }] })] });

  const [item] = cslOfEntryWithSources(made.entries[0]!, made.site, 'en', addresses);

  assert.deepEqual(item?.issued, { 'date-parts': [[2026, 12, 24]] });
});

test('citation keys differ from each other', () => {
  const keys = [...writeReferences.bib(all).matchAll(/^@\w+\{(.+),$/gm)].map(([, key]) => key);

  assert.equal(new Set(keys).size, all.length);
});

test('a text in both languages cites the entry in its own', () => {
  const [entry] = hostileTimeline.entries;
  const titled = { ...entry!, title: { ...both(''), en: 'The derby', es: 'El clásico' } };

  const [en, es] = (['en', 'es'] as const).map(
    (language) => cslOfEntryWithSources(titled, hostileTimeline.site, language, addresses)[0],
  );

  assert.deepEqual([en?.title, es?.title], ['The derby', 'El clásico']);
  assert.deepEqual([en?.language, es?.language], ['en', 'es']);
});
