import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instantOf, showTime, timePattern } from '../../../src/timeline/dates/time.ts';

for (const [time, shown] of [
  ['18:00+03:00', '18:00 (UTC+3)'],
  ['11:35-05:00', '11:35 (UTC−5)'],
  ['09:05+05:30', '09:05 (UTC+5:30)'],
  ['00:00-03:30', '00:00 (UTC−3:30)'],
  ['23:59+13:45', '23:59 (UTC+13:45)'],
  ['20:15Z', '20:15 (UTC)'],
  ['20:15+00:00', '20:15 (UTC)'],
  ['20:15-00:30', '20:15 (UTC−0:30)'],
] as const) {
  test(`shows ${time} as the clocks of its place do`, () => {
    assert.match(time, timePattern);
    assert.equal(showTime(time), shown);
  });
}

for (const time of [
  '18:00',
  '24:00Z',
  '18:60Z',
  '8:00Z',
  '18:00+3',
  '18:00+15:00',
  '18:00+03:10',
  '18:00:00Z',
  '18:00z',
  ' 18:00Z',
])
  test(`does not accept the time "${time}"`, () => {
    assert.doesNotMatch(time, timePattern);
  });

test('knows the instant of a time at its place', () => {
  assert.equal(instantOf('2018-06-17', '18:00+03:00'), Date.UTC(2018, 5, 17, 15));
  assert.equal(instantOf('2018-06-17', '22:30-05:00'), Date.UTC(2018, 5, 18, 3, 30));
});
