import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Content } from '../../../src/timeline/schema/content.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import {
  clearest,
  differenceOf,
  pointsOf,
  shareOfPoints,
  streaksOfSeveral,
  tallyBy,
  tallyOf,
} from '../../../src/timeline/record/record.ts';
import { claim, article, season } from '../make-content.ts';

test('counts the matches won, drawn and lost, and the goals', () => {
  const { total } = recordOf(season('5-3', '1-1', '0-7'));

  assert.deepEqual(total, { played: 3, won: 1, drawn: 1, lost: 1, goalsFor: 6, goalsAgainst: 11 });
});

test('counts nothing where there is no match', () => {
  assert.deepEqual(recordOf(season()), {
    matches: [],
    total: { played: 0, won: 0, drawn: 0, lost: 0, goalsFor: 0, goalsAgainst: 0 },
    streaks: { won: [], unbeaten: [], notConceding: [], scoring: [], winless: [] },
    biggestWins: [],
    biggestLosses: [],
  });
});

test('counts the first and the last day of the tenure, and no match before or after', () => {
  const whole = season('1-0', '2-0', '3-0', '4-0');
  const tenure = { start: '2019-02-05', end: '2019-03-05' };

  const { total } = recordOf({ ...whole, site: { ...whole.site, tenure } });

  assert.deepEqual([total.played, total.goalsFor], [2, 5]);
});

for (const tenure of [
  { start: '2019-01-02', end: '2019-12-31' },
  { start: '2018-01-01', end: '2019-01-30' },
]) {
  test(`counts a match of some day in January 2019 for a tenure from ${tenure.start} to ${tenure.end}`, () => {
    assert.equal(recordOf(inJanuary(tenure)).total.played, 1);
  });
}

for (const tenure of [
  { start: '2019-02-01', end: '2019-12-31' },
  { start: '2018-01-01', end: '2018-12-31' },
]) {
  test(`does not count a match of some day in January 2019 for a tenure from ${tenure.start} to ${tenure.end}`, () => {
    assert.equal(recordOf(inJanuary(tenure)).total.played, 0);
  });
}

test('counts a match decided on penalties as drawn, with the goals before them', () => {
  const { total } = recordOf(season('1-1 (4-2 pens)'));

  assert.deepEqual(total, { played: 1, won: 0, drawn: 1, lost: 0, goalsFor: 1, goalsAgainst: 1 });
});

test('counts a match decided in extra time as won or lost', () => {
  const { total } = recordOf(season('2-1 (aet)', '0-1 (aet)'));

  assert.deepEqual([total.won, total.lost], [1, 1]);
});

test('numbers the matches in the order played, with the record as it stood after each', () => {
  const { matches } = recordOf(season('1-0', '0-0', '0-2'));

  assert.deepEqual(
    matches.map(({ number, difference, after }) => [number, difference, after.won, after.drawn, after.lost]),
    [
      [1, 1, 1, 0, 0],
      [2, 0, 1, 1, 0],
      [3, -2, 1, 1, 1],
    ],
  );
});

test('gives the points from each match and the nine before it, from the tenth match on', () => {
  const { matches } = recordOf(season('1-0', '0-0', ...Array<string>(8).fill('1-0'), '0-2', '2-2'));

  assert.deepEqual(
    matches.map(({ pointsOfTen }) => pointsOfTen),
    [...Array<null>(9).fill(null), 28, 25, 25],
  );
});

test('has no share of points where nothing was played', () => {
  assert.equal(shareOfPoints(tallyOf([])), 0);
});

const streaks = [
  ['won', 3, 'match-2', 'match-4'],
  ['unbeaten', 5, 'match-2', 'match-6'],
  ['notConceding', 2, 'match-4', 'match-5'],
  ['scoring', 3, 'match-2', 'match-4'],
  ['winless', 3, 'match-5', 'match-7'],
] as const;

for (const [kind, length, first, last] of streaks) {
  test(`finds the longest streak of the kind ${kind}`, () => {
    const found = recordOf(season('0-1', '2-1', '3-1', '1-0', '0-0', '1-1', '0-4')).streaks[kind];

    assert.deepEqual(
      found.map((streak) => [streak.length, streak.first.id, streak.last.id]),
      [[length, first, last]],
    );
  });
}

test('finds all streaks of the greatest length, earliest first, also one that has not ended', () => {
  const { won, winless } = recordOf(season('1-0', '2-0', '0-1', '2-0', '0-1', '0-0', '3-0', '1-0')).streaks;

  const ends = (streaks: typeof won) => streaks.map(({ first, last }) => [first.id, last.id]);
  assert.deepEqual(ends(won), [
    ['match-1', 'match-2'],
    ['match-7', 'match-8'],
  ]);
  assert.deepEqual(ends(winless), [['match-5', 'match-6']]);
});

test('has a word for streaks of two matches or more, in one order, and for no single match', () => {
  const { streaks: found } = recordOf(season('1-0', '0-1', '2-1', '0-2'));

  assert.deepEqual(streaksOfSeveral(found), []);
  assert.deepEqual(
    streaksOfSeveral(recordOf(season('0-1', '1-0', '2-1')).streaks).map(({ kind, length }) => [kind, length]),
    [
      ['won', 2],
      ['unbeaten', 2],
      ['scoring', 2],
    ],
  );
});

test('finds the biggest wins and losses by the difference in goals, several where they are level', () => {
  const { biggestWins, biggestLosses } = recordOf(season('3-0', '5-4', '4-1', '0-1', '2-6', '1-1'));

  assert.deepEqual(
    [biggestWins, biggestLosses].map((entries) => entries.map(({ id }) => id)),
    [['match-1', 'match-3'], ['match-5']],
  );
});

const clearestOf = (result: 'won' | 'lost', ...scores: string[]) =>
  clearest(entriesOf(season(...scores)), result).map(({ match }) => match.score);

test('finds the clearest wins and losses, also the next clearest where there are fewer than three', () => {
  const scores = ['3-0', '0-7', '4-1', '1-4', '0-3', '1-0', '0-1', '5-2', '3-0'];

  assert.deepEqual(clearestOf('won', ...scores), ['3-0', '4-1', '5-2', '3-0']);
  assert.deepEqual(clearestOf('lost', ...scores), ['0-7', '1-4', '0-3']);
});

test('leaves out the next clearest where they would be more than six, and whatever comes after them', () => {
  const scores = ['3-0', '3-0', ...Array<string>(5).fill('2-0'), '1-0'];

  assert.deepEqual(clearestOf('won', ...scores), ['3-0', '3-0']);
  assert.deepEqual(clearestOf('lost', ...scores), []);
});

test('splits matches by what they have in common, in the order in which the parts begin', () => {
  const matches = entriesOf(season({ ground: 'away' }, { ground: 'home' }, { ground: 'away', score: '0-1' }));

  const parts = tallyBy(matches, ({ match }) => match.ground);

  assert.deepEqual(
    parts.map(({ key, tally }) => [key, tally.played, tally.lost]),
    [
      ['away', 2, 1],
      ['home', 1, 0],
    ],
  );
});

const anyScores = fc.array(
  fc.tuple(fc.nat(9), fc.nat(9)).map(([own, other]) => `${own}-${other}`),
  { maxLength: 12 },
);

test('every match is won, drawn or lost, and the goals add up, whatever the scores', () => {
  fc.assert(
    fc.property(anyScores, (scores) => {
      const { total, matches } = recordOf(season(...scores));

      assert.equal(total.played, scores.length);
      assert.equal(total.won + total.drawn + total.lost, total.played);
      assert.equal(
        total.goalsFor - total.goalsAgainst,
        matches.reduce((sum, { entry }) => sum + differenceOf(entry), 0),
      );
    }),
  );
});

test('the parts of a split add up to the whole, whatever the scores', () => {
  fc.assert(
    fc.property(anyScores, (scores) => {
      const matches = entriesOf(season(...scores));

      const parts = tallyBy(matches, ({ match }) => match.result);

      assert.equal(
        parts.reduce((sum, { tally }) => sum + pointsOf(tally), 0),
        pointsOf(tallyOf(matches)),
      );
    }),
  );
});

test('no streak is longer than the matches, and a winning one is no longer than an unbeaten one', () => {
  fc.assert(
    fc.property(anyScores, (scores) => {
      const { won, unbeaten } = recordOf(season(...scores)).streaks;

      const [longestWon, longestUnbeaten] = [won, unbeaten].map(([longest]) => longest?.length ?? 0);
      assert.ok(longestUnbeaten! <= scores.length);
      assert.ok(longestWon! <= longestUnbeaten!);
    }),
  );
});

/** One match, of which only the month is known. */
function inJanuary(tenure: Content['site']['tenure']): Content {
  const whole = season('1-0');
  const january = article({ id: 'gazette-match-1', claims: [claim({ event: 'match-1', date: '2019-01' })] });
  return { ...whole, articles: [january], site: { ...whole.site, tenure } };
}

function recordOf(content: Content) {
  return mergeTimeline(content).record;
}

function entriesOf(content: Content) {
  return recordOf(content).matches.map(({ entry }) => entry);
}
