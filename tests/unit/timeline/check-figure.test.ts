import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figure, type Figure } from '../../../src/timeline/schema/article.ts';
import { knownLanguages } from '../../../src/timeline/schema/language.ts';
import { checkFigure, statedFields } from '../../../src/timeline/record/check-figure.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { article, both, claim, season } from '../make-content.ts';

const cup = { competition: 'Ostralia Cup' };

/** Five matches on the fifth of each month: won, drawn, lost in the cup, won, won in the cup. */
const played = season('3-0', '1-1', { ...cup, score: '0-2' }, '2-1', { ...cup, score: '4-0' });
const matches = mergeTimeline(played).record.matches.map(({ entry }) => entry);

const agreeing: [string, Figure][] = [
  ['all matches', { played: 5, won: 3, drawn: 1, lost: 1 }],
  ['goals for and against', { goalsFor: 10, goalsAgainst: 4 }],
  ['points, three for a win and one for a draw', { points: 10 }],
  ['the first so many matches', { first: 2, played: 2, lost: 0 }],
  ['the matches up to a day and on it', { until: '2019-03-05', played: 3, lost: 1 }],
  ['the matches of a competition', { competition: 'Ostralia Cup', played: 2, won: 1, lost: 1 }],
  ['the first matches of a competition', { competition: 'Ostralia Cup', first: 1, won: 0 }],
  ['the matches of a competition up to a day', { competition: 'Ostralia Cup', until: '2019-04-30', played: 1 }],
];

for (const [what, stated] of agreeing) {
  test(`agrees with a figure about ${what}`, () => {
    assert.deepEqual(checkFigure(stated, matches).differences, []);
  });
}

for (const [one, other] of [
  ['Кубок', 'Лига'],
  ['世界杯', '天皇杯'],
  ['Liga A', 'Liga Á'],
] as const) {
  test(`counts the matches of ${one} apart from those of ${other}`, () => {
    const both = season({ competition: one }, { competition: other }, { competition: other });
    const entries = mergeTimeline(both).record.matches.map(({ entry }) => entry);

    assert.equal(checkFigure({ competition: one, played: 1 }, entries).counted.played, 1);
    assert.equal(checkFigure({ competition: other, played: 2 }, entries).counted.played, 2);
  });
}

test('counts a match of which only the month is known where it can have been played by the day', () => {
  const march = article({ id: 'gazette-match-3', claims: [claim({ event: 'match-3', date: '2019-03' })] });
  const articles = played.articles.map((one) => (one.id === march.id ? march : one));
  const { record } = mergeTimeline({ ...played, articles });
  const entries = record.matches.map(({ entry }) => entry);

  const counted = ['2019-02-28', '2019-03-01', '2019-03-15'].map((until) => checkFigure({ until }, entries).counted);

  assert.deepEqual(
    counted.map((tally) => tally.played),
    [2, 3, 3],
  );
});

test('says in which fields a figure differs, and what the matches come to', () => {
  const { differences } = checkFigure({ played: 6, won: 3, lost: 2, points: 11 }, matches);

  assert.deepEqual(differences, [
    { field: 'played', stated: 6, counted: 5 },
    { field: 'lost', stated: 2, counted: 1 },
    { field: 'points', stated: 11, counted: 10 },
  ]);
});

test('counts a figure of nought as stated', () => {
  const { differences } = checkFigure({ lost: 0 }, matches);

  assert.deepEqual(differences, [{ field: 'lost', stated: 0, counted: 1 }]);
});

const unanswerable: [string, Figure, string][] = [
  ['more matches than there were', { first: 6, won: 3 }, 'a figure is about 6 or more matches, but there are 5'],
  ['more than a competition had', { ...cup, first: 3 }, 'a figure is about 3 or more matches, but there are 2'],
  ['days before the first', { until: '2018-12-31', played: 0 }, 'a figure is about 1 or more matches, but there are 0'],
  ['no known competition', { competition: 'Cup' }, 'a figure is about 1 or more matches, but there are 0'],
];

for (const [what, stated, message] of unanswerable) {
  test(`throws for a figure about ${what}`, () => {
    assert.throws(() => checkFigure(stated, matches), { name: 'RangeError', message });
  });
}

test('holds a figure about all matches against none', () => {
  assert.deepEqual(checkFigure({ played: 1 }, []).differences, [{ field: 'played', stated: 1, counted: 0 }]);
});

test('leaves out what the figure does not state', () => {
  assert.deepEqual(statedFields({ first: 2, won: 1, goalsAgainst: 0 }), [
    { field: 'won', stated: 1 },
    { field: 'goalsAgainst', stated: 0 },
  ]);
});

test('checks the figure of a claim when the timeline is merged', () => {
  const source = article({
    id: 'herald',
    claims: [claim({ event: 'match-1', date: '2019-01-05', record: { played: 7 } })],
  });

  const { entries } = mergeTimeline({ ...played, articles: [...played.articles, source] });

  const citation = entries[0]?.citations.find(({ article: { id } }) => id === 'herald');
  assert.deepEqual(citation?.figure?.differences, [{ field: 'played', stated: 7, counted: 5 }]);
});

test('an article may explain in each language how its figure comes to differ', () => {
  assert.equal(figure(knownLanguages).safeParse({ played: 7, explained: both('It counts the tests.') }).success, true);
  assert.equal(figure(knownLanguages).safeParse({ played: 7, explained: 'It counts the tests.' }).success, false);
});
