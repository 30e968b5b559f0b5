import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldText } from '../../../src/scripts/timeline/fold-text.ts';
import { takeMonth } from '../../../src/scripts/timeline/take-month.ts';

for (const [asked, month, rest] of [
  ['June 2017', '2017-06', ''],
  ['junio 2017', '2017-06', ''],
  ['Junio  de 2017', '2017-06', ''],
  ['jun 2017', '2017-06', ''],
  ['sept. 2016', '2016-09', ''],
  ['2017-06', '2017-06', ''],
  ['2017', '2017', ''],
  ['germany june 2017', '2017-06', 'germany'],
  ['2017-13', '', '2017-13'],
  ['7-0', '', '7-0'],
  ['june', '', 'june'],
  ['mayor 2017', '', 'mayor 2017'],
  ['goal 2017', '', 'goal 2017'],
] as const) {
  test(`finds ${month || 'no month'} in ${asked}`, () => {
    assert.deepEqual(takeMonth(foldText(asked)), { month, rest });
  });
}
