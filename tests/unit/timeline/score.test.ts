import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areCompatibleScores, parseScore, resultOf } from '../../../src/timeline/record/score.ts';

const read = [
  ['0-7', { own: 0, other: 7, extraTime: false }],
  ['10-0', { own: 10, other: 0, extraTime: false }],
  ['3-2 (aet)', { own: 3, other: 2, extraTime: true }],
  ['1-1 (4-2 pens)', { own: 1, other: 1, extraTime: false, penalties: { own: 4, other: 2 } }],
] as const;

for (const [score, goals] of read) {
  test(`reads the score ${score}`, () => {
    assert.deepEqual(parseScore(score), goals);
  });
}

const rejected = [
  '',
  '7',
  '0:7',
  '0–7',
  '0 - 7',
  '-1-2',
  '1-2-3',
  'won',
  '3-2(aet)',
  '3-2 (AET)',
  '3-2 aet',
  '1-1 (4-2)',
  '1-1 (aet) (4-2 pens)',
  ' 0-7',
  '0-7 ',
  '0-7\n',
];

for (const score of rejected) {
  test(`throws for ${JSON.stringify(score)}, which is no score`, () => {
    assert.throws(() => parseScore(score), { name: 'RangeError', message: `"${score}" is not a score` });
  });
}

const results = [
  ['2-1', 'won'],
  ['10-9', 'won'],
  ['3-2 (aet)', 'won'],
  ['0-7', 'lost'],
  ['1-1', 'drawn'],
  ['1-1 (4-2 pens)', 'drawn'],
  ['0-0 (2-4 pens)', 'drawn'],
] as const;

for (const [score, result] of results) {
  test(`counts ${score} as ${result}`, () => {
    assert.equal(resultOf(score), result);
  });
}

const compatible = [
  ['5-3', '5-3'],
  ['3-2', '3-2 (aet)'],
  ['1-1', '1-1 (4-2 pens)'],
  ['1-1 (aet)', '1-1 (4-2 pens)'],
  ['1-1 (4-2 pens)', '1-1 (4-2 pens)'],
] as const;

const incompatible = [
  ['3-5', '5-3'],
  ['2-2', '3-2 (aet)'],
  ['2-1', '2-0'],
  ['1-1 (4-3 pens)', '1-1 (4-2 pens)'],
  ['1-1 (5-4 pens)', '1-1 (4-2 pens)'],
  ['0-0 (4-2 pens)', '1-1 (4-2 pens)'],
] as const;

for (const [pairs, together] of [
  [compatible, true],
  [incompatible, false],
] as const) {
  for (const [one, other] of pairs) {
    test(`${together ? 'lets' : 'does not let'} ${one} and ${other} be true of one match, in either order`, () => {
      assert.deepEqual([areCompatibleScores(one, other), areCompatibleScores(other, one)], [together, together]);
    });
  }
}
