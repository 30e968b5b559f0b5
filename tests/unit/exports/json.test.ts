import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import {
  documentVersion,
  timelineDocument,
  timelineSchema,
  type TimelineDocument,
} from '../../../src/exports/data/timeline-document.ts';
import { timelineJson } from '../../../src/exports/data/timeline-json.ts';
import type { Timeline } from '../../../src/timeline/merge/entry.ts';
import type { Event } from '../../../src/timeline/schema/event.ts';
import { knownLanguages } from '../../../src/timeline/schema/language.ts';
import { toPlainText } from '../../../src/timeline/text/text.ts';
import { addressesIn } from '../html-text.ts';
import { readTimeline } from '../../timelines.ts';
import { article, both, claim, content, event, match, season, undatedClaim } from '../make-content.ts';
import { addresses, describedArticle, hostile, hostileTimeline, published, timeline } from '../make-timeline.ts';

const schemaAddress = addresses.absolute(addresses.file('timeline.schema.json'));
const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);
const validate = ajv.compile(JSON.parse(timelineSchema(schemaAddress, knownLanguages)) as object);

function read(made: Timeline): TimelineDocument {
  return JSON.parse(timelineJson(made, addresses)) as TimelineDocument;
}

function faults(document: unknown): string[] {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const document = read(published);

test('the document fits its schema', () => {
  assert.deepEqual(faults(document), []);
});

test('the document has no field that its shape does not tell of', () => {
  assert.doesNotThrow(() => timelineDocument(knownLanguages).parse(document));
});

for (const [where, thingIn] of [
  ['the document', (made) => made],
  ['an entry', (made) => made.entries[0]!],
  ['a citation', (made) => made.entries[0]!.citations[0]!],
  ['an article', (made) => made.articles[0]!],
  ['the texts of a language more', (made) => made.title],
] as [where: string, thingIn: (made: TimelineDocument) => object][]) {
  test(`a file of a later version, with a field more in ${where}, still fits the schema`, () => {
    const later = structuredClone(document);
    later.version = '1.7.0';
    Object.assign(thingIn(later), { eo: 'La derbo' });

    assert.deepEqual(faults(later), []);
  });
}

test('the document names its schema and the version of its shape', () => {
  assert.deepEqual([document.$schema, document.version], [schemaAddress, documentVersion]);
});

test('the shape is the one that was published under its version', (t) => {
  const schema = timelineSchema('https://example.org/timeline.schema.json', knownLanguages);

  // Another shape needs another version: raise documentVersion, describe the change in CHANGELOG.md, and write its file
  // with `node --test --test-update-snapshots tests/unit/exports/json.test.ts`. Files of earlier versions stay as they are.
  const file = join(import.meta.dirname, 'shapes', `timeline.schema-${documentVersion}.json`);
  t.assert.fileSnapshot(schema, file, { serializers: [String] });
});

test('the list of changes begins with the present version', () => {
  const [, latest] = /^## (.*)$/m.exec(readFileSync('CHANGELOG.md', 'utf8'))!;

  assert.equal(latest, documentVersion);
});

test('the schema names its own address', () => {
  assert.equal((JSON.parse(timelineSchema(schemaAddress, knownLanguages)) as { $id: string }).$id, schemaAddress);
});

const ofMatch = read(timeline({ events: [event({ match: match() })] }));

const wrong: [what: string, change: (document: TimelineDocument) => void, fault: RegExp][] = [
  ['a field of another type', (made) => void ((made.entries[0]!.key as unknown) = 'yes'), /key .*boolean/],
  ['an entry without citations', (made) => void (made.entries[0]!.citations = []), /citations .*fewer than 1/],
  ['an entry without a date', (made) => void Reflect.deleteProperty(made.entries[0]!, 'date'), /entries\/0 .*'date'/],
  ['a date that is not EDTF', (made) => void (made.entries[0]!.date.edtf = '18 June'), /date\/edtf .*pattern/],
  ['a day with a time', (made) => void (made.entries[0]!.added = '2026-11-20T00:00:00Z'), /added .*(pattern|format)/],
  ['a title in one language', (made) => void Reflect.deleteProperty(made.entries[0]!.title, 'es'), /title .*'es'/],
  ['an address without a host', (made) => void (made.articles[0]!.url = '/sources/'), /url .*format/],
  ['another major version', (made) => void (made.version = '2.0.0'), /version .*pattern/],
  [
    'a type of article that there is not',
    (made) => void ((made.articles[0]!.type as string) = 'blog'),
    /type .*one of/,
  ],
  ['a score that is none', (made) => void (made.entries[0]!.match!.score = '7:0'), /score .*pattern/],
];

for (const [what, change, fault] of wrong) {
  test(`the schema rejects ${what}`, () => {
    const changed = structuredClone(ofMatch);
    change(changed);

    assert.match(faults(changed).join('\n'), fault);
  });
}

test('has every entry with all its citations, in the order of the timeline', () => {
  assert.deepEqual(
    document.entries.map(({ id, title, date, citations }) => ({
      id,
      title,
      date,
      cited: citations.map((one) => one.article),
    })),
    published.entries.map(({ id, title, date, citations }) => ({
      id,
      title,
      date,
      cited: citations.map((one) => one.article.id),
    })),
  );
});

test('has every article, and a citation names none that is not there', () => {
  const ids = document.articles.map(({ id }) => id);

  assert.deepEqual(
    ids,
    published.articles.map(({ id }) => id),
  );
  assert.deepEqual(
    document.entries.flatMap(({ citations }) => citations).filter((one) => !ids.includes(one.article)),
    [],
  );
});

test('has the record of each match, the longest streaks, and the biggest wins and losses by their entries', () => {
  const { record } = read(timeline(season('5-0', '1-0', '2-2', '0-3')));

  const none = { played: 0, won: 0, drawn: 0, lost: 0, goalsFor: 0, goalsAgainst: 0 };
  const afterOne = { ...none, played: 1, won: 1, goalsFor: 5 };
  const afterTwo = { ...afterOne, played: 2, won: 2, goalsFor: 6 };
  const afterThree = { ...afterTwo, played: 3, drawn: 1, goalsFor: 8, goalsAgainst: 2 };
  const total = { ...afterThree, played: 4, lost: 1, goalsAgainst: 5 };
  const streak = (length: number, from: number, to: number) => {
    return { length, first: `match-${from}`, last: `match-${to}` };
  };
  assert.deepEqual(record, {
    total,
    matches: [afterOne, afterTwo, afterThree, total].map((after, index) => ({
      number: index + 1,
      entry: `match-${index + 1}`,
      after,
    })),
    streaks: {
      won: streak(2, 1, 2),
      unbeaten: streak(3, 1, 3),
      notConceding: streak(2, 1, 2),
      scoring: streak(3, 1, 3),
      winless: streak(2, 3, 4),
    },
    biggestWins: ['match-1'],
    biggestLosses: ['match-4'],
  });
});

test('has all that is known of an article', () => {
  const { articles } = read(
    timeline({
      articles: [
        article({
          agency: 'Valley Wire',
          authors: ['Ana Soto', 'Iria Paz'],
          url: 'https://gazette.example.org/año',
          aliases: ['gazette-derby', 'derby-report'],
          body: 'The *Gazette* counts the boards. [@gazette]',
        }),
      ],
    }),
  );

  const { published: date, ...others } = articles[0]!;
  assert.equal(date?.edtf, '2019-03-10');
  assert.deepEqual(others, {
    id: 'gazette',
    address: {
      en: 'https://ostra.example.org/chess/sources/gazette/',
      es: 'https://ostra.example.org/chess/es/sources/gazette/',
    },
    type: 'news',
    title: 'Ostra win the derby',
    publisher: 'gazette',
    agency: 'Valley Wire',
    authors: ['Ana Soto', 'Iria Paz'],
    url: 'https://gazette.example.org/a%C3%B1o',
    archivedCopy: 'https://web.archive.org/web/20190310/https://gazette.example.org/a%C3%B1o',
    accessed: '2026-11-20',
    language: 'en',
    account: 'The Gazette counts the boards.',
    aliases: ['gazette-derby', 'derby-report'],
  });
});

test('an article has the copy that is kept of it, and its day', () => {
  const archived = {
    url: 'https://web.archive.org/web/20190312101500/https://gazette.example.org/',
    date: '2019-03-12',
  };

  const [known] = read(timeline({ articles: [article({ archived })] })).articles;

  assert.deepEqual([known!.archivedCopy, known!.archivedOn], [archived.url, archived.date]);
});

test('an article that is gone has the day it was found so, and one that has moved has none', () => {
  const made = timeline({ articles: [article(), article({ id: 'herald' })] });
  const states = {
    gazette: { state: 'gone', since: '2026-11-20' },
    herald: { state: 'moved', since: '2026-11-20' },
  } as const;

  const { articles } = read({ ...made, states });

  assert.deepEqual(
    articles.map(({ id, goneSince }) => [id, goneSince]),
    [
      ['gazette', '2026-11-20'],
      ['herald', undefined],
    ],
  );
});

test('has what is known of an article without headline and date, and nothing in the place of the rest', () => {
  const { articles } = read(timeline({ articles: [describedArticle()], events: [event({ date: '2019-03-09' })] }));

  const known = articles[0]!;
  assert.deepEqual(known.described, { en: 'Report on the derby', es: 'Crónica del clásico' });
  assert.deepEqual([known.authors, known.aliases, known.account], [[], [], '']);
  assert.deepEqual(
    ['title', 'agency', 'published'].filter((field) => field in known),
    [],
  );
});

test('has all that is known of an entry', () => {
  const goals = ['1', '2', '3'].map((minute) => ({ by: 'Ana Soto', minute, for: 'own' as const }));
  const made = timeline({
    people: [{ id: 'ana-soto', name: 'Ana Soto', names: [], role: both('Player'), aliases: [] }],
    articles: [article({ claims: [claim({ date: '2019-03-08', quote: 'a fine derby' })] })],
    events: [
      event({
        short: both('Derby'),
        key: true,
        date: '2019-03-09',
        dateNote: both('The Gazette errs.'),
        place: both('Hall 5'),
        match: match({ stage: 'Final', venue: 'Hall 5', score: '3-2 (aet)', goals, goalsFrom: ['gazette'] }),
        voice: { text: both('What a day'), by: 'Ana Soto', source: 'gazette' },
        disputes: [{ about: both('Who?'), positions: [{ says: both('Soto'), sources: ['gazette'], number: 5 }] }],
        corrections: [{ date: '2026-12-24', note: both('The score.') }],
        aliases: ['clasico'],
      }),
    ],
  });

  const { date, summary, citations, ...others } = read(made).entries[0]!;
  assert.deepEqual([date.edtf, summary.en.text, citations.length], ['2019-03-09', 'Ostra win the derby.', 1]);
  assert.equal(citations[0]!.quote, 'a fine derby');
  assert.deepEqual(others, {
    id: 'derby',
    address: {
      en: 'https://ostra.example.org/chess/events/derby/',
      es: 'https://ostra.example.org/chess/es/events/derby/',
    },
    kind: 'match',
    phase: 'spring',
    key: true,
    title: both('The derby'),
    short: both('Derby'),
    ruled: true,
    dateNote: both('The Gazette errs.'),
    place: both('Hall 5'),
    match: {
      score: '3-2 (aet)',
      ground: 'home',
      result: 'won',
      competition: { en: 'Valley League', es: 'Liga del Valle' },
      stage: both('Final'),
      opponent: both('Brava'),
      venue: both('Hall 5'),
      city: both('Ostra'),
      country: both('Ostralia'),
      goals,
      goalsFrom: [1],
    },
    voice: { text: both('What a day'), language: 'en', by: 'Ana Soto', citation: 1 },
    people: ['ana-soto'],
    outlets: 1,
    disagreements: [
      {
        about: 'date',
        positions: [
          { value: '2019-03-09', kept: true, citations: [] },
          { value: '2019-03-08', kept: false, citations: [1] },
        ],
      },
    ],
    disputes: [{ about: both('Who?'), positions: [{ says: both('Soto'), citations: [1], number: 5 }] }],
    added: '2026-11-20',
    updated: '2026-12-24',
    corrections: [{ date: '2026-12-24', note: both('The score.') }],
    aliases: ['clasico'],
  });
});

test('has the site’s names, licence and kinds, and the phases with the ids of their entries', () => {
  const { address, title, tagline, languages: written, licence, kinds, phases } = read(timeline());

  const { site } = content();
  assert.deepEqual([title, tagline, licence, kinds], [site.title, site.tagline, site.licence, site.kinds]);
  assert.deepEqual(address, { en: 'https://ostra.example.org/chess/', es: 'https://ostra.example.org/chess/es/' });
  assert.deepEqual(written, ['en', 'es']);
  assert.deepEqual(
    phases.map(({ id, number, from, entries }) => [id, number, from, entries]),
    [
      ['winter', 1, '2019-01-01', []],
      ['spring', 2, '2019-03-01', ['derby']],
    ],
  );
});

for (const language of knownLanguages) {
  test(`the passages in ${language} are the whole summary, each with what it rests on`, () => {
    for (const [index, entry] of published.entries.entries()) {
      const { text, passages } = document.entries[index]!.summary[language];

      assert.equal(words(text), words(toPlainText(entry.summary[language])));
      assert.equal(words(passages.map((passage) => passage.text).join(' ')), words(text));
      assert.deepEqual(
        [...new Set(passages.flatMap(({ citations }) => citations))].sort((one, other) => one - other),
        entry.citations.filter(({ inSummary }) => inSummary).map(({ number }) => number),
      );
    }
  });
}

test('a summary says after each passage which citations it rests on', () => {
  const made = timeline({
    articles: [article(), article({ id: 'herald' })],
    events: [event({ summary: both('Ostra win. [@gazette] [@herald] They *sing.* [@herald; @gazette]') })],
  });

  const { passages, html } = read(made).entries[0]!.summary.en;

  assert.deepEqual(passages, [
    { text: 'Ostra win.', citations: [1, 2] },
    { text: 'They sing.', citations: [2, 1] },
  ]);
  assert.deepEqual(addressesIn(html), [
    'https://ostra.example.org/chess/events/derby/#source-1',
    'https://ostra.example.org/chess/events/derby/#source-2',
    'https://ostra.example.org/chess/events/derby/#source-2',
    'https://ostra.example.org/chess/events/derby/#source-1',
  ]);
});

test('a summary is one line a paragraph, wherever its file breaks lines', () => {
  const made = timeline({
    events: [event({ summary: both('Ostra win. [@gazette]\nBrava lose. [@gazette]\n\nIt snows. [@gazette]') })],
  });

  assert.equal(read(made).entries[0]!.summary.en.text, 'Ostra win. Brava lose.\n\nIt snows.');
});

test('a citation says what its article reports, and whether its figures agree with the matches', () => {
  const made = timeline({
    articles: [article({ claims: [claim({ date: 'Saturday', score: '5-2', record: { won: 2 } })] })],
    events: [event({ match: match() })],
  });

  const [citation] = read(made).entries[0]!.citations;

  assert.equal(citation?.reported?.asPrinted, 'Saturday');
  assert.equal(citation?.reported?.date.edtf, '2019-03-09');
  assert.equal(citation?.score, '5-2');
  assert.deepEqual(citation?.figure?.differences, [{ field: 'won', stated: 2, counted: 1 }]);
  assert.equal(citation?.figure?.agrees, false);
});

test('a citation says which article makes it, whether the summary does, and nothing that the article does not', () => {
  const herald = article({ id: 'herald', claims: [undatedClaim({ says: both('Brava lose.') })] });

  const { citations } = read(timeline({ articles: [article(), herald] })).entries[0]!;

  assert.deepEqual(
    citations.map(({ number, article: id, inSummary, says }) => [number, id, inSummary, says]),
    [
      [1, 'gazette', true, both('Ostra beat Brava.')],
      [2, 'herald', false, both('Brava lose.')],
    ],
  );
  assert.deepEqual(
    ['reported', 'score', 'figure'].filter((field) => field in citations[1]!),
    [],
  );
});

test('an entry names the earlier ones that led up to it, earliest first', () => {
  const dates = { draw: '2019-01-05', toss: '2019-02-05', derby: '2019-03-09' };
  const made = timeline({
    articles: Object.entries(dates).map(([id, date]) => article({ id, claims: [claim({ event: id, date })] })),
    events: Object.keys(dates).map((id) =>
      event({ id, summary: both(`So it was. [@${id}]`), follows: id === 'derby' ? ['toss', 'draw'] : [] }),
    ),
  });

  assert.deepEqual(
    read(made).entries.map(({ follows }) => follows),
    [undefined, undefined, ['draw', 'toss']],
  );
});

test('an entry says when it was last changed', () => {
  const made = timeline({ events: [event({ corrections: [{ date: '2026-12-24', note: both('x') }] })] });

  const { updated, entries } = read(made);

  assert.deepEqual([updated, entries[0]?.added, entries[0]?.updated], ['2026-12-24', '2026-11-20', '2026-12-24']);
});

test('keeps hostile titles as they are', () => {
  const { entries, articles } = read(hostileTimeline);

  assert.equal(entries[0]?.title.en, hostile);
  assert.equal(articles[0]?.title, hostile);
});

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('an entry has its time of day where it is known', () => {
  const timeOf = (fields: Partial<Event>) => read(timeline({ events: [event(fields)] })).entries[0]!.time;

  assert.equal(timeOf({ time: '18:00+03:00' }), '18:00+03:00');
  assert.equal(timeOf({}), undefined);
});

test('an entry and its match have their items on Wikidata where they are known, and no field where they are not', () => {
  const { entries } = read(readTimeline('football'));
  const [known, unknown] = ['norda-7-0', 'six-match-ban'].map((id) => entries.find((entry) => entry.id === id));

  assert.deepEqual(
    [known?.wikidata, known?.match?.wikidata],
    ['Q1005', { team: 'Q1001', opponent: 'Q1002', competition: 'Q1003', venue: 'Q1004' }],
  );
  assert.ok(unknown && !('wikidata' in unknown));
});
