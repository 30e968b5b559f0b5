import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createTimeScale, yearsIn } from '../../../src/pictures/strip/time-scale.ts';

const tenure = { start: '2019-01-01', end: '2019-12-31' };

test('runs from one end to the other where nothing lies outside the tenure', () => {
  const scale = createTimeScale(['2019-03-09'], tenure);

  assert.deepEqual([scale('2019-01-01'), scale('2019-12-31')], [0, 100]);
});

test('is true to time within the tenure', () => {
  const scale = createTimeScale([], tenure);

  assert.deepEqual([scale('2019-07-02'), scale('2019-04-02')], [50, 25]);
});

test('keeps room at the ends for what came before and after', () => {
  const scale = createTimeScale(['2018-06-01', '2019-03-09', '2021-01-01'], tenure);

  assert.deepEqual([scale('2019-01-01'), scale('2019-12-31')], [4, 96]);
});

test('spaces evenly what came before and after, however long before and after', () => {
  const scale = createTimeScale(['1999-01-01', '2018-12-30', '2020-02-01', '2050-01-01'], tenure);

  assert.deepEqual(['1999-01-01', '2018-12-30', '2020-02-01', '2050-01-01'].map(scale), [1, 3, 97, 99]);
});

test('puts a day after all entries, on which a phase may begin, beside the last of them', () => {
  const scale = createTimeScale(['2020-02-01', '2021-01-01'], tenure);

  assert.equal(scale('2022-01-01'), scale('2021-01-01'));
});

test('gives a tenure of one day a place', () => {
  const scale = createTimeScale([], { start: '2019-01-01', end: '2019-01-01' });

  assert.equal(scale('2019-01-01'), 0);
});

test('puts what lies outside the tenure at its end where no entry lies there', () => {
  const scale = createTimeScale(['2019-03-09'], tenure);

  assert.deepEqual([scale('2018-06-01'), scale('2020-02-01')], [0, 100]);
});

test('crosses the change to summer time without a step', () => {
  const scale = createTimeScale([], tenure);
  const stepFrom = (day: string, next: string) => Math.round((scale(next) - scale(day)) * 1e9);

  assert.equal(stepFrom('2019-03-30', '2019-03-31'), stepFrom('2019-03-31', '2019-04-01'));
});

const anyDay = fc
  .tuple(fc.integer({ min: 2017, max: 2021 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

test('keeps the order of any days, and all of them on the line', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyDay, { minLength: 1, maxLength: 20 }), (days) => {
      const sorted = days.toSorted();
      const places = sorted.map(createTimeScale(sorted, tenure));

      assert.ok(places.every((place) => place >= 0 && place <= 100));
      assert.ok(places.every((place, index) => index === 0 || place > places[index - 1]!));
    }),
  );
});

test('names the years that begin within the tenure', () => {
  assert.deepEqual(yearsIn({ start: '2015-10-14', end: '2018-07-27' }), [
    { day: '2016-01-01', year: '2016' },
    { day: '2017-01-01', year: '2017' },
    { day: '2018-01-01', year: '2018' },
  ]);
});

test('names the year of a tenure within one, where it begins', () => {
  assert.deepEqual(yearsIn({ start: '2019-02-01', end: '2019-11-01' }), [{ day: '2019-02-01', year: '2019' }]);
});
