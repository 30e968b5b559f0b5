import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../../../src/timeline/merge/entry.ts';
import { datesOf, monthsOf } from '../../../src/timeline/dates/months-of.ts';
import { event } from '../make-content.ts';
import { timeline } from '../make-timeline.ts';

test('splits entries by the month in which they begin', () => {
  const months = monthsOf(entriesOn('2019-03-09', '2019-03', '2019-03-30/2019-04-02', '2019-04-01'));

  assert.deepEqual(
    months.map(({ date, entries }) => [date.edtf, entries.map((entry) => entry.date.edtf)]),
    [
      ['2019-03', ['2019-03', '2019-03-09', '2019-03-30/2019-04-02']],
      ['2019-04', ['2019-04-01']],
    ],
  );
});

test('names no month over an entry of which only the year is known', () => {
  const months = monthsOf(entriesOn('2019', '2019-01-05', '2020?', '2021/2021-06'));

  assert.deepEqual(
    months.map(({ date, entries }) => [date.edtf, entries.map((entry) => entry.date.edtf)]),
    [
      ['2019', ['2019']],
      ['2019-01', ['2019-01-05']],
      ['2020', ['2020?']],
      ['2021', ['2021/2021-06']],
    ],
  );
});

const spans = [
  ['2019-03', ['2019-03-09', '2019-03-30']],
  ['2019-03/2019-05', ['2019-03-09', '2019-04-01', '2019-05']],
  ['2019-03/2019-05', ['2019-03-09', '2019-03-10/2019-06-05', '2019-05-01']],
  ['2019', ['2019']],
  ['2019', ['2019', '2019-05-01']],
  ['2018-11/2019', ['2018-11-05', '2019']],
  ['2019/2020-02', ['2019', '2020-02-03']],
  ['2019', ['2019/2019-06']],
  ['2019', ['2019-01-01', '2019']],
] as const;

for (const [span, dates] of spans) {
  test(`lets entries of ${dates.join(', ')} reach over ${span}`, () => {
    assert.equal(datesOf(entriesOn(...dates))?.edtf, span);
  });
}

test('has no dates where there are no entries', () => {
  assert.equal(datesOf([]), null);
});

/** Entries with these dates, in the order of the timeline. */
function entriesOn(...dates: string[]): Entry[] {
  return timeline({ events: dates.map((date, index) => event({ id: `event-${index}`, date })) }).entries;
}
