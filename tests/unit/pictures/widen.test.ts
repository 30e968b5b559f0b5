import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { widen } from '../../../src/pictures/strip/widen.ts';

test('leaves lengths that are long enough as they are', () => {
  assert.deepEqual(widen([20, 50, 30], 10), [20, 50, 30]);
});

test('widens what is too short, and takes it from the others in proportion', () => {
  assert.deepEqual(widen([1, 33, 66], 10), [10, 30, 60]);
});

test('widens what becomes too short by that, too', () => {
  assert.deepEqual(widen([0, 11, 89], 10.5), [10.5, 10.5, 79]);
});

test('makes all equal where there is not enough for all', () => {
  assert.deepEqual(widen([1, 2, 3], 10), [2, 2, 2]);
});

test('keeps the sum and the order by length, and leaves nothing too short', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 20 }),
      fc.double({ min: 0, max: 20, noNaN: true }),
      (lengths, least) => {
        const whole = lengths.reduce((one, other) => one + other);
        const floor = Math.min(least, whole / lengths.length);

        const widened = widen(lengths, least);

        assert.ok(Math.abs(widened.reduce((one, other) => one + other) - whole) < 1e-6 * whole);
        assert.ok(widened.every((length) => length >= floor * (1 - 1e-9)));
        const byLength = [...lengths.keys()].sort((one, other) => lengths[one]! - lengths[other]!);
        for (const [place, index] of byLength.entries())
          assert.ok(place === 0 || widened[index]! >= widened[byLength[place - 1]!]! * (1 - 1e-9));
      },
    ),
  );
});
