import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateFrom } from '../../../src/timeline/dates/date.ts';
import { phaseOf } from '../../../src/timeline/merge/phase-of.ts';
import { content } from '../make-content.ts';

const phases = content().phases;
const phaseOfDate = [
  ['the last that has begun', '2019-03-09', 'spring'],
  ['the one that begins on its day', '2019-03-01', 'spring'],
  ['the one that ends the day before the next', '2019-02-28', 'winter'],
  ['the one that holds its first day', '2019-02-20/2019-03-09', 'winter'],
  ['the first, where it is before all', '2018-06-01', 'winter'],
] as const;

for (const [which, date, phase] of phaseOfDate) {
  test(`puts a date into ${which}: ${date} into ${phase}`, () => {
    assert.equal(phaseOf(dateFrom(date), phases).id, phase);
  });
}

test('throws where there is no phase', () => {
  assert.throws(() => phaseOf(dateFrom('2019'), []), { name: 'RangeError', message: 'there are no phases' });
});
