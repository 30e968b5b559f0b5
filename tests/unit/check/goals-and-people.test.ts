import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationProblems } from '../../../src/check/rules/citations.ts';
import type { CheckedFiles } from '../../../src/check/rules/checked-files.ts';
import { ContentIndex } from '../../../src/check/rules/content-index.ts';
import { goalProblems } from '../../../src/check/rules/goals.ts';
import { outletProblems } from '../../../src/check/rules/outlets.ts';
import { peopleProblems } from '../../../src/check/rules/people.ts';
import { articleSchema } from '../../../src/timeline/schema/article.ts';
import { article, both, claim, content, event, match } from '../make-content.ts';

const goal = (minute: string, side: 'own' | 'other' = 'own') => ({ by: 'Ana Soto', minute, for: side });
const goalsFrom = ['gazette'];
const reasons = (found: readonly { reason: string }[]) => found.map(({ reason }) => reason);
const files = (more: Partial<CheckedFiles>): CheckedFiles => ({
  ...content(),
  about: [],
  permalinks: '',
  unread: { articles: new Map(), events: new Map() },
  ...more,
});
const person = (id: string, name: string) => ({ id, name, names: [], role: both('Player'), aliases: [] });

for (const [what, played, found] of [
  ['as many goals as the score has', { score: '1-1', goals: [goal('3'), goal('45+1', 'other')], goalsFrom }, []],
  ['no goals', { score: '1-1' }, []],
  [
    'a goal too few',
    { score: '2-1', goals: [goal('3'), goal('4', 'other')], goalsFrom },
    ['add up to 1-1, but the score is 2-1: write every goal once, each for the side that it counts for'],
  ],
  [
    'a goal for the wrong side',
    { score: '1-0', goals: [goal('3', 'other')], goalsFrom },
    ['add up to 0-1, but the score is 1-0: write every goal once, each for the side that it counts for'],
  ],
  [
    'goals out of order',
    { score: '2-0', goals: [goal('45+2'), goal('45')], goalsFrom },
    ['"45" is before 45+2, the minute of the previous goal: put the goals in order'],
  ],
  [
    'goals that rest on nothing',
    { score: '1-0', goals: [goal('3')] },
    ['have no source: write goalsFrom: [article-id]'],
  ],
  ['articles without goals', { score: '1-0', goalsFrom }, ['names sources, but there are no goals: write them']],
  ['a score that cannot be read', { goals: [goal('3')], goalsFrom }, []],
  ['a goal that cannot be read', { score: '2-0', goals: [goal('3'), undefined], goalsFrom }, []],
] as const) {
  test(`a match with ${what} has ${found.length === 0 ? 'no problem' : 'a problem'}`, () => {
    assert.deepEqual(reasons(goalProblems('content/events/derby.yaml', structuredClone(played) as never)), found);
  });
}

test('points at the goal that is out of order', () => {
  const [found] = goalProblems('content/events/derby.yaml', { score: '2-0', goals: [goal('9'), goal('8')], goalsFrom });

  assert.deepEqual(found?.field, ['match', 'goals', 1, 'minute']);
});

test('goals and a voice rest only on articles that make a claim about the event', () => {
  const derby = event({
    match: match({ score: '1-0', goals: [goal('3')], goalsFrom: ['gazette', 'herald'] }),
    voice: { text: both('What a day'), by: 'Ana Soto', source: 'tribune' },
  });

  const found = citationProblems(new ContentIndex(files({ events: [derby], articles: [article()] })));

  assert.deepEqual(
    found.map(({ field, reason }) => [field.join('.'), reason.split(':')[0]]),
    [
      ['match.goalsFrom.1', 'no article "herald"'],
      ['voice.source', 'no article "tribune"'],
    ],
  );
});

test('a voice needs a source in a language of the site, or says which text is as printed', () => {
  const voiced = (language?: 'en') =>
    event({ voice: { text: both('What a day'), by: 'Ana Soto', source: 'gazette', ...(language && { language }) } });
  const found = (language?: 'en') =>
    citationProblems(
      new ContentIndex(files({ events: [voiced(language)], articles: [article({ language: 'de-AT' })] })),
    );

  assert.match(reasons(found())[0] ?? '', /^"gazette" is in another language \(de\): name a source in one of en, es/);
  assert.deepEqual(found('en'), []);
});

test('reports a mark that names nobody, in each language', () => {
  const derby = event({ summary: both('[Soto](@ana-sota) scores. [@gazette]') });

  const found = peopleProblems(files({ events: [derby], people: [person('ana-soto', 'Ana Soto')] }));

  assert.deepEqual(
    found.map(({ field, reason }) => [field.join('.'), reason]),
    [
      ['summary.en', 'no person "ana-sota": did you mean "ana-soto"?'],
      ['summary.es', 'no person "ana-sota": did you mean "ana-soto"?'],
    ],
  );
});

test('warns where a name may mean several people, and says how to mark it', () => {
  const people = [person('ana-soto', 'Ana Soto'), person('luis-soto', 'Luis Soto')];
  const about = (summary: string) => peopleProblems(files({ events: [event({ summary: both(summary) })], people }));

  assert.deepEqual(reasons(about('A goal of Soto. [@gazette]')).slice(0, 1), [
    '"Soto" may be ana-soto or luis-soto: write the full name, or mark it as in [Soto](@ana-soto)',
  ]);
  assert.deepEqual(about('A goal of Luis Soto, and Soto again. [@gazette]'), []);
  assert.deepEqual(about('A goal of [Soto](@ana-soto), and Soto again. [@gazette]'), []);
});

test('reports two people of one name', () => {
  const people = [person('ana-soto', 'Ana Soto'), person('ana-soto-2', 'Ana Soto')];

  assert.deepEqual(reasons(peopleProblems(files({ people }))), [
    '"Ana Soto" is also the name of ana-soto: merge the two files',
  ]);
});

test('says nothing about names where the file of a person is not whole', () => {
  const unread = { articles: new Map(), events: new Map(), people: true };
  const derby = event({ summary: both('[Soto](@ana-soto) scores. [@gazette]') });

  assert.deepEqual(peopleProblems(files({ events: [derby], people: [], unread })), []);
});

test('warns of an outlet that is not listed, once any is', () => {
  const { site } = content();
  const listed = { ...site, outlets: { 'The Herald': { country: 'MX', kind: 'newspaper' as const } } };

  assert.deepEqual(outletProblems(files({})), []);
  assert.match(
    reasons(outletProblems(files({ site: listed })))[0] ?? '',
    /is not among the outlets in content\/site.yaml/,
  );
});

for (const [quote, problem] of [
  ['one two three four five six seven eight nine ten eleven twelve', null],
  ['one two three four five six seven eight nine ten eleven twelve thirteen', /has 13 words: quote at most 12$/],
  ['a *fine* derby', /contains markup/],
  ['a [fine](https://example.org/) derby', /contains markup/],
  ['a <b>fine</b> derby', /contains markup/],
  ['  ', /^empty/],
] as const) {
  test(`"${quote}" is ${problem ? 'no quotation' : 'a quotation'}`, () => {
    const written = Object.entries(article({ claims: [claim({ quote })] }));
    const fields = Object.fromEntries(written.filter(([name]) => name !== 'id' && name !== 'body'));

    const { error } = articleSchema(['en', 'es']).safeParse(fields);

    if (problem) assert.match(error?.issues[0]?.message ?? '', problem);
    else assert.equal(error, undefined);
  });
}
