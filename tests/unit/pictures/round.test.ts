import assert from 'node:assert/strict';
import { test } from 'node:test';
import { percent, round } from '../../../src/pictures/round.ts';

test('rounds to a tenth, or to as many decimals as are asked for', () => {
  assert.deepEqual([round(66.666), round(66.666, 2), round(-0.25), round(3)], [66.7, 66.67, -0.2, 3]);
});

test('writes a length in per cent without needless noughts', () => {
  assert.deepEqual(
    [percent(12.34), percent(12.345, 2), percent(50), percent(0.52), percent(0)],
    ['12.3%', '12.35%', '50%', '.5%', '0%'],
  );
});
