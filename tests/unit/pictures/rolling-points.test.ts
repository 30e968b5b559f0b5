import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawRollingPoints } from '../../../src/pictures/record/rolling-points.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { season } from '../make-content.ts';

const draw = (...scores: string[]) => drawRollingPoints(mergeTimeline(season(...scores)).record.matches);
const wins = (count: number) => Array<string>(count).fill('1-0');

test('draws the points of ten matches from the tenth match on, between all 30 and the ten below the fewest', () => {
  const picture = draw(...wins(10), '0-1', '0-0')!;

  assert.equal(picture.path, 'M9.5 0L10.5 30L11.5 50');
  assert.deepEqual(picture.rules, [
    { points: 30, y: 0 },
    { points: 20, y: 100 },
  ]);
});

test('draws down to nought, and no further, where a point is nowhere near it', () => {
  const { rules } = draw(...Array<string>(12).fill('0-1'))!;

  assert.deepEqual(
    rules.map(({ points }) => points),
    [30, 20, 10, 0],
  );
});

test('leaves room below fewest points that lie on a rule', () => {
  const { rules } = draw(...wins(6), '0-0', '0-0', '0-1', '0-1', '1-0')!;

  assert.deepEqual(rules.slice(1), [
    { points: 20, y: 50 },
    { points: 10, y: 100 },
  ]);
});

test('marks the earliest of the most and of the fewest points, and the last', () => {
  const { most, fewest, last } = draw(...wins(10), '0-1', '0-1')!;

  assert.deepEqual(
    [most, fewest, last].map(({ match, points }) => [match.number, points]),
    [
      [10, 30],
      [12, 24],
      [12, 24],
    ],
  );
  assert.equal(fewest, last);
  assert.deepEqual([most.y, last.y, Math.round(last.x)], [0, 60, 96]);
});

test('draws nothing for ten matches or fewer', () => {
  assert.equal(draw(...wins(10)), null);
  assert.equal(draw(), null);
});
