import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dateFrom } from '../../../src/timeline/dates/date.ts';
import { byPlace, type Placed } from '../../../src/timeline/merge/order-in-day.ts';

const placed = (id: string, edtf: string, order = 0, time?: string): Placed => ({
  id,
  date: dateFrom(edtf),
  order,
  time,
});
const idsOf = (events: Placed[]) => events.toSorted(byPlace).map(({ id }) => id);

test('orders by day before anything else', () => {
  assert.deepEqual(idsOf([placed('a', '2019-03-10', -5), placed('b', '2019-03-09', 5, '23:00Z')]), ['b', 'a']);
});

test('puts events of one day in the order of the editor, of which none is 0', () => {
  assert.deepEqual(idsOf([placed('a', '2019-03-09', 1), placed('b', '2019-03-09'), placed('c', '2019-03-09', -1)]), [
    'c',
    'b',
    'a',
  ]);
});

test('puts the more precise of two dates that begin on one day first', () => {
  assert.deepEqual(idsOf([placed('a', '2019-03'), placed('b', '2019-03-01/2019-03-04'), placed('c', '2019-03-01')]), [
    'c',
    'b',
    'a',
  ]);
});

test('orders times as they follow each other around the globe, and puts events without one last', () => {
  assert.deepEqual(
    idsOf([
      placed('a', '2019-03-09'),
      placed('b', '2019-03-09', 0, '18:00+03:00'),
      placed('c', '2019-03-09', 0, '11:00-05:00'),
      placed('d', '2019-03-09', 0, '15:30Z'),
    ]),
    ['b', 'd', 'c', 'a'],
  );
});

test('orders by id what nothing else does', () => {
  assert.deepEqual(idsOf([placed('b', '2019-03-09'), placed('a', '2019-03-09')]), ['a', 'b']);
});

test('gives one order, whatever the order of the input', () => {
  const events = [
    placed('a', '2019-03'),
    placed('b', '2019-03-01', 1, '10:00Z'),
    placed('c', '2019-03-01', 0, '10:00Z'),
    placed('d', '2019-03-01', 0, '11:00+02:00'),
    placed('e', '2019-03-01'),
    placed('f', '2019-02-28', 3),
  ];

  fc.assert(
    fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
      assert.deepEqual(idsOf(shuffled), ['f', 'd', 'c', 'e', 'a', 'b']);
    }),
  );
});
