import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysOf, drawDates, drawNumbers } from '../../../src/pictures/differences/scale.ts';
import { dateFrom } from '../../../src/timeline/dates/date.ts';

const numbers = (...all: number[]) =>
  drawNumbers(
    all.map((number) => ({ from: number, to: number, text: String(number) })),
    '0',
  );
const dates = (...all: string[]) => drawDates(all.map((edtf) => ({ ...daysOf(dateFrom(edtf)), text: edtf })));

test('numbers stand on a scale from 0, so that half of a number is at half the way', () => {
  const { marks, ticks } = numbers(50, 100)!;

  assert.deepEqual([ticks, marks.map(({ from }) => from)], [[2], [50, 98]]);
});

test('numbers and days that could not be seen apart are not drawn', () => {
  assert.equal(numbers(58, 59), null);
  assert.equal(numbers(7, 7), null);
  assert.equal(numbers(0, 0), null);
  assert.equal(dates('2019-03-09', '2019-03-09'), null);
});

test('days have a tick each, with room at both sides of neighbouring ones', () => {
  const { marks, ticks } = dates('2019-03-09', '2019-03-10')!;

  assert.equal(ticks.length, 9);
  for (const { from, to } of marks) {
    assert.equal(from, to);
    assert.ok(ticks.slice(1, -1).includes(from));
  }
});

test('a month reaches from its first day to its last, and long scales have a tick for each month or year', () => {
  const { marks, ticks } = dates('2019-03-31', '2019-05')!;
  const [day, month] = marks;

  assert.deepEqual([day!.from, day!.to, month!.to], [2, 2, 98]);
  assert.ok(month!.from > 2 && month!.from < 98);
  assert.equal(ticks.length, 2);
  assert.equal(dates('2015-03-31', '2019-05-01')!.ticks.length, 4);
});

test('labels stand below, above where there is no room, and are left out where there is none at all', () => {
  const labels = Object.fromEntries(
    numbers(1000, 990, 980, 500)!.labels.map(({ text, isAbove, anchor }) => [text, `${anchor} ${isAbove}`]),
  );

  assert.deepEqual(labels, { '0': 'middle false', '1000': 'end false', '990': 'end true', '500': 'middle false' });
});
