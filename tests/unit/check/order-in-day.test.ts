import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesFor } from '../content-lines.ts';
import type { Edit } from '../copy-fixture.ts';

const captain = 'content/events/captain-named.yaml';
const derby = 'content/events/derby-5-3.yaml';
/** Both events happen on 9 March 2019. */
const onOneDay: Edit[] = [
  [captain, 'added:', 'date: 2019-03-09\ndateNote: { en: As the club says., es: Según el club. }\nadded:'],
];

test('accepts an order where two events begin on one day, and the time of an exact day', (t) => {
  assert.deepEqual(
    linesFor(
      t,
      ...onOneDay,
      [captain, 'added:', 'order: -1\nadded:'],
      [derby, 'added:', "time: '18:00+03:00'\nadded:"],
    ),
    [],
  );
});

test('finds an order where no other event begins on the day', (t) => {
  assert.deepEqual(linesFor(t, [captain, 'added:', 'order: 1\nadded:']), [
    `${captain}:8:8  order  warning: no other event begins on this day: remove it`,
  ]);
});

test('finds an order that is no whole number, and a time that is none', (t) => {
  assert.deepEqual(linesFor(t, [captain, 'added:', 'order: 1.5\nadded:'], [derby, 'added:', 'time: 18:00\nadded:']), [
    `${captain}:8:8  order  1.5 is not valid: write a whole number such as 1`,
    `${derby}:15:7  time  "18:00" is not valid: write a time such as 18:00+03:00, as the clocks of the place show it, with their distance from UTC`,
  ]);
});

test('finds a time where the day is not known', (t) => {
  assert.deepEqual(linesFor(t, [captain, 'added:', 'time: 18:00+03:00\ndate: 2019-02~\nadded:']), [
    `${captain}:8:7  time  not allowed with the date 2019-02~: remove it`,
  ]);
});

test('finds an event that is placed before the one that it follows, and gives the order to write', (t) => {
  const follows: Edit = [captain, 'added:', 'follows: [derby-5-3]\nadded:'];

  assert.deepEqual(linesFor(t, ...onOneDay, follows, [derby, 'added:', 'order: 2\nadded:']), [
    `${captain}:10:11  follows[0]  "derby-5-3" is placed after this event on the same day: write order: 3 in this file`,
  ]);
  assert.deepEqual(linesFor(t, ...onOneDay, follows, [captain, 'added:', 'order: 1\nadded:']), []);
});
