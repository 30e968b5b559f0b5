import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bothInWords, figureInWords, scopeInWords } from '../../../src/i18n/figure-words.ts';
import { allDifferences, countDifferences, hasDifferingSources } from '../../../src/timeline/merge/all-differences.ts';
import type { Figure } from '../../../src/timeline/schema/article.ts';
import { checkFigure } from '../../../src/timeline/record/check-figure.ts';
import type { Content } from '../../../src/timeline/schema/content.ts';
import type { Language } from '../../../src/timeline/schema/language.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { pressFigures } from '../../../src/timeline/record/press-figures.ts';
import { article, both, claim, season } from '../make-content.ts';

test('sorts the figures of the press into those that differ and those that agree', () => {
  const { differing, agreeing } = figuresOf(
    withFigure('herald', 'match-2', { played: 3 }),
    withFigure('courier', 'match-1', { played: 2, won: 1 }),
  );

  assert.deepEqual(
    [differing, agreeing].map((figures) => figures.map(({ entry, citation }) => [entry.id, citation.article.id])),
    [[['match-2', 'herald']], [['match-1', 'courier']]],
  );
});

test('leaves out claims without a figure', () => {
  const { differing, agreeing } = figuresOf();

  assert.deepEqual([differing, agreeing], [[], []]);
});

test('says of a figure whether a dispute weighs its article’s word against another’s', () => {
  const whole = withArticles(
    withFigure('herald', 'match-1', { played: 3 }),
    withFigure('courier', 'match-1', { played: 4 }),
  );
  whole.events[0]!.disputes = [dispute(['herald'], ['gazette-match-1'])];

  const { differing } = pressFigures(mergeTimeline(whole).entries);

  assert.deepEqual(
    differing.map(({ citation, disputed }) => [citation.article.id, disputed]),
    [
      ['courier', false],
      ['herald', true],
    ],
  );
});

test('lists the entries on which sources disagree, in their order, and no others', () => {
  const whole = withArticles(
    withFigure('herald', 'match-2', { played: 3 }),
    article({ id: 'courier', claims: [claim({ event: 'match-1', date: '2019-01-05', score: '9-9' })] }),
  );

  const differences = allDifferences(mergeTimeline(whole).entries);

  assert.deepEqual(
    differences.map(({ entry, figures }) => [entry.id, entry.disagreements.length, figures.length]),
    [
      ['match-1', 1, 0],
      ['match-2', 0, 1],
    ],
  );
});

test('lists no entry for a figure that agrees', () => {
  const whole = withArticles(withFigure('herald', 'match-2', { played: 2 }));

  assert.deepEqual(allDifferences(mergeTimeline(whole).entries), []);
});

for (const [what, differs, fields] of [
  ['claims exclude each other', true, { date: '2019-01-05' }],
  ['an editor has written a dispute down', true, { disputes: [dispute(['gazette-match-1'], ['gazette-match-1'])] }],
  ['neither is so, though a figure differs from the matches', false, {}],
] as const) {
  test(`says whether the sources of an entry differ where ${what}`, () => {
    const date = 'date' in fields ? '2019-01-06' : '2019-01-05';
    const herald = article({ id: 'herald', claims: [claim({ event: 'match-1', date, record: { played: 3 } })] });
    const whole = withArticles(herald);
    Object.assign(whole.events[0]!, fields);

    assert.equal(hasDifferingSources(mergeTimeline(whole).entries[0]!), differs);
  });
}

test('counts differences by sort', () => {
  const whole = withArticles(
    withFigure('herald', 'match-2', { played: 3 }),
    article({ id: 'courier', claims: [claim({ event: 'match-1', date: '2019-01-06', score: '9-9' })] }),
    article({ id: 'echo', claims: [claim({ event: 'match-2', date: '2019-02-05', score: '9-9' })] }),
  );
  whole.events[0]!.date = '2019-01-05';
  whole.events[0]!.disputes = [dispute(['courier'], ['gazette-match-1'])];
  whole.events[1]!.disputes = [
    dispute(['herald'], ['gazette-match-2']),
    { ...dispute(['herald'], ['gazette-match-2']), settled: both('The scorecard.') },
  ];

  const counts = countDifferences(allDifferences(mergeTimeline(whole).entries));

  assert.deepEqual(counts, { date: 1, score: 2, figure: 1, settled: 1, open: 2 });
});

const worded: [Figure, Language, string][] = [
  [{ played: 2 }, 'en', 'Says 2 played (all matches)'],
  [{ played: 2 }, 'es', 'Dice 2 jugados (todos los partidos)'],
  [{ won: 1, drawn: 0, lost: 1 }, 'en', 'Says 1 won, 0 drawn and 1 lost (all matches)'],
  [{ won: 1, drawn: 0, lost: 1 }, 'es', 'Dice 1 ganado, 0 empatados y 1 perdido (todos los partidos)'],
  [{ first: 1, goalsFor: 1, points: 3 }, 'en', 'Says 1 goal scored and 3 points (the first 1 match)'],
  [{ first: 1, goalsFor: 1, points: 3 }, 'es', 'Dice 1 gol a favor y 3 puntos (el primer partido)'],
  [{ played: 50 }, 'en', 'Says 50 played (all matches), the matches give 2'],
  [{ played: 50 }, 'es', 'Dice 50 jugados (todos los partidos); los partidos dan 2'],
  [{ played: 2, won: 2, lost: 0 }, 'en', 'Says 2 won and 0 lost (all matches), the matches give 1 and 1'],
];

for (const [stated, language, sentence] of worded) {
  test(`writes ${JSON.stringify(stated)} as "${sentence}"`, () => {
    const { record, site } = mergeTimeline(season('1-0', '0-2'));
    const check = checkFigure(
      stated,
      record.matches.map(({ entry }) => entry),
    );

    assert.equal(figureInWords(check, site, language), sentence);
  });
}

test('says which matches a figure speaks of, the competition in the language of the page', () => {
  const { site } = season();
  const scope: Figure = { competition: 'Valley League', first: 3, until: '2019-03-09' };

  assert.equal(scopeInWords(scope, site, 'en'), 'Valley League, the first 3 matches, up to 9\u00A0March 2019');
  assert.equal(
    scopeInWords(scope, site, 'es'),
    'Liga del Valle, los primeros 3 partidos, hasta el 9\u00A0de marzo de 2019',
  );
});

test('sets beside each other what a figure says and what the matches come to, only where the two differ', () => {
  const { record } = mergeTimeline(season('1-0', '0-2'));
  const check = checkFigure(
    { played: 2, won: 2, points: 6 },
    record.matches.map(({ entry }) => entry),
  );

  assert.deepEqual(bothInWords(check, 'en'), { stated: '2 won and 6 points', counted: '1 won and 3 points' });
});

/** An article with a figure about a season of two matches. */
function withFigure(id: string, event: string, record: Figure) {
  const date = event === 'match-1' ? '2019-01-05' : '2019-02-05';
  return article({ id, claims: [claim({ event, date, record })] });
}

function withArticles(...articles: Content['articles']): Content {
  const whole = season('1-0', '0-2');
  return { ...whole, articles: [...whole.articles, ...articles] };
}

function figuresOf(...articles: Content['articles']) {
  return pressFigures(mergeTimeline(withArticles(...articles)).entries);
}

function dispute(...sources: string[][]) {
  return {
    about: both('How many matches'),
    positions: sources.map((ids) => ({ says: both('So many.'), sources: ids })),
  };
}
