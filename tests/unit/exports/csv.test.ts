import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import edtf from 'edtf';
import { timelineCsv } from '../../../src/exports/data/timeline-csv.ts';
import type { Timeline } from '../../../src/timeline/merge/entry.ts';
import { knownLanguages, type Language } from '../../../src/timeline/schema/language.ts';
import { readTimeline } from '../../timelines.ts';
import { article, both, claim, content, event, match } from '../make-content.ts';
import { addresses, hostile, hostileTimeline, published, timeline } from '../make-timeline.ts';

/** Reads the table as spreadsheets do, which end a row at any line break that is not quoted. */
function read(made: Timeline, language: Language = 'en'): Record<string, string>[] {
  return parse(timelineCsv(made, language, addresses), {
    bom: true,
    columns: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  });
}

for (const language of knownLanguages) {
  test(`the table in ${language} has a row for every claim, in the order of the entries`, () => {
    const rows = read(published, language);

    assert.deepEqual(
      rows.map((row) => [
        row['entry'],
        row['entry_title'],
        row['citation'],
        row['article'],
        row['says'],
        row['article_address'],
      ]),
      published.entries.flatMap(({ id, title, citations }) =>
        citations.map(({ number, article: { id: articleId, url }, claim: { says } }) => [
          ...[id, title[language], String(number), articleId, says[language], url],
        ]),
      ),
    );
  });

  test(`no cell of the table in ${language} begins as a formula`, () => {
    const cells = read(published, language).flatMap((row) => Object.values(row));

    assert.deepEqual(
      cells.filter((cell) => /^[=+\-@\t\r]/.test(cell)),
      [],
    );
  });
}

test('starts with a byte order mark and ends its lines with CR and LF, as spreadsheets want it', () => {
  const text = timelineCsv(timeline(), 'en', addresses);

  assert.ok(text.startsWith('\uFEFFentry,entry_title,'));
  assert.deepEqual(text.match(/\r?\n/g), ['\r\n', '\r\n']);
});

for (const sign of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
  test(`a title that begins with ${JSON.stringify(sign)} begins with an apostrophe`, () => {
    const [row] = read(timeline({ events: [event({ title: both(`${sign}1`) })] }));

    assert.equal(row?.['entry_title'], `'${sign}1`);
  });
}

test('keeps hostile titles, behind the apostrophe', () => {
  const [row] = read(hostileTimeline);

  assert.deepEqual([row?.['entry_title'], row?.['headline']], [`'${hostile}`, `'${hostile}`]);
});

test('a date reads as the article prints it and as the timeline reads it', () => {
  const [row] = read(timeline({ articles: [article({ claims: [claim({ date: 'Saturday' })] })] }));

  assert.deepEqual([row?.['reported_date'], row?.['reported_date_read_as']], ['Saturday', '2019-03-09']);
});

for (const lineBreak of ['\n', '\r', '\r\n']) {
  test(`a title with the line break ${JSON.stringify(lineBreak)} and nothing else to quote stays in its cell`, () => {
    const title = `The derby${lineBreak}=1+1`;

    const rows = read(timeline({ events: [event({ title: both(title) })] }));

    assert.equal(rows.length, 1);
    assert.equal(rows[0]?.['entry_title'], title);
  });
}

/** What spreadsheets make a day of the calendar: `2-1` the second of January or the first of February, `2018-07` the first of July. */
const takenForADay = /^\d{1,2}-\d{1,2}(-\d{1,2})?$|^\d{4}-\d{1,2}$/;

for (const language of knownLanguages) {
  test(`no cell of the table in ${language} becomes a day that it is not`, () => {
    const cells = read(published, language).flatMap((row) => Object.values(row));

    assert.deepEqual(
      cells.filter((cell) => takenForADay.test(cell)),
      [],
    );
  });
}

test('a month is EDTF that leaves its day open, wherever there is a date', () => {
  const articles = [article({ published: '2019-03', claims: [claim({ date: '2019-03' })] })];

  const [row] = read(timeline({ articles }));

  const written = ['entry_date', 'reported_date', 'reported_date_read_as', 'published'].map((column) => row?.[column]);
  assert.deepEqual([...new Set(written)], ['2019-03-XX']);
  assert.deepEqual(
    edtf('2019-03-XX', { level: 1, types: ['Date'] }).min,
    edtf('2019-03', { level: 1, types: ['Date'] }).min,
  );
});

test('a row has all that is known of an entry, a claim and its article', () => {
  const gazette = article({
    publisher: 'The Gazette',
    agency: 'Valley Wire',
    authors: ['Ana Soto', 'Iria Paz'],
    published: '2019-03-10/2019-03-12',
    claims: [claim({ record: { won: 2 }, quote: 'a fine derby' })],
  });

  const [row] = read(
    timeline({
      site: { ...content().site, outlets: { 'The Gazette': { country: 'MX', kind: 'newspaper' } } },
      people: [{ id: 'ana-soto', name: 'Ana Soto', names: [], role: both('Player'), aliases: [] }],
      articles: [gazette],
      events: [
        event({
          date: '2019-03-09',
          time: '18:00+03:00',
          key: true,
          short: both('Derby'),
          match: match({
            goals: [
              { by: 'Ana Soto', minute: '35', for: 'own', penalty: true },
              { by: 'Luis Gil', minute: '45+2', for: 'other' },
            ],
            goalsFrom: ['gazette'],
          }),
        }),
      ],
    }),
    'es',
  );

  assert.deepEqual(row, {
    entry: 'derby',
    entry_title: 'The derby',
    entry_date: '2019-03-09',
    entry_first_day: '2019-03-09',
    entry_last_day: '2019-03-09',
    entry_time: '18:00+03:00',
    entry_kind: 'match',
    entry_phase: 'spring',
    entry_key: 'true',
    entry_goals_for: '5',
    entry_goals_against: '3',
    entry_decided: '',
    entry_goals: 'Soto 35\u00a0pen., Gil 45+2',
    entry_people: 'Ana Soto',
    entry_wikidata: '',
    opponent_wikidata: '',
    competition_wikidata: '',
    venue_wikidata: '',
    entry_summary: 'Ostra win the derby.',
    entry_address: 'https://ostra.example.org/chess/es/events/derby/',
    citation: '1',
    cited_in_summary: 'true',
    quote: 'a fine derby',
    says: 'Ostra beat Brava.',
    reported_date: '2019-03-09',
    reported_date_read_as: '2019-03-09',
    reported_goals_for: '',
    reported_goals_against: '',
    reported_decided: '',
    figure_matches_record: 'false',
    article: 'gazette',
    article_type: 'news',
    headline: 'Ostra win the derby',
    publisher: 'The Gazette',
    outlet_kind: 'newspaper',
    outlet_country: 'MX',
    agency: 'Valley Wire',
    authors: 'Ana Soto; Iria Paz',
    published: '2019-03-10/2019-03-12',
    article_language: 'en',
    article_address: 'https://gazette.example.org/',
    archived_copy: 'https://web.archive.org/web/20190312/https://gazette.example.org/',
    accessed: '2026-11-20',
  });
});

test('a score that an article reports stands beside that of the entry', () => {
  const articles = [article({ claims: [claim({ score: '4-2 (aet)' })] })];

  const [row] = read(timeline({ articles, events: [event({ match: match({ score: '5-3' }) })] }));

  const cells = ['goals_for', 'goals_against', 'decided'].map((name) => [
    row?.[`entry_${name}`],
    row?.[`reported_${name}`],
  ]);
  assert.deepEqual(cells, [
    ['5', '4'],
    ['3', '2'],
    ['', 'aet'],
  ]);
});

test('a row says where the summary does not cite its article, and where a figure agrees with the matches', () => {
  const herald = article({ id: 'herald', claims: [claim({ record: { won: 1 } })] });

  const [gazette, other] = read(timeline({ articles: [article(), herald], events: [event({ match: match() })] }));

  const cells = [gazette, other].map((row) => [row?.['cited_in_summary'], row?.['figure_matches_record']]);
  assert.deepEqual(cells, [
    ['true', ''],
    ['false', 'true'],
  ]);
});

for (const [score, ...cells] of [
  ['2-1', '2', '1', ''],
  ['1-2 (aet)', '1', '2', 'aet'],
  ['1-1 (4-2 pens)', '1', '1', '4-2 pens'],
] as const) {
  test(`the score ${score} stands in the columns ${cells.join(', ')}`, () => {
    const articles = [article({ claims: [claim({ score })] })];

    const [row] = read(timeline({ articles, events: [event({ match: match({ score }) })] }));

    const columns = ['goals_for', 'goals_against', 'decided'];
    assert.deepEqual(
      columns.map((column) => row?.[`entry_${column}`]),
      cells,
    );
    assert.deepEqual(
      columns.map((column) => row?.[`reported_${column}`]),
      cells,
    );
  });
}

test('a row has the items on Wikidata of its entry, and of the opponent, competition and stadium of its match', () => {
  const rows = read(readTimeline('football'));
  const itemsOf = (id: string) =>
    ['entry', 'opponent', 'competition', 'venue'].map(
      (thing) => rows.find((row) => row['entry'] === id)![`${thing}_wikidata`],
    );

  assert.deepEqual(itemsOf('norda-7-0'), ['Q1005', 'Q1002', 'Q1003', 'Q1004']);
  assert.deepEqual(itemsOf('brava-2019'), ['', '', '', '']);
});
