import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawResults } from '../../../src/pictures/record/results.ts';
import type { Content } from '../../../src/timeline/schema/content.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { both, season } from '../make-content.ts';

test('gives every match a column of the same width, in the order played', () => {
  const { columns } = resultsOf(season('1-0', '0-1', '2-2', '3-0'));

  assert.deepEqual(
    columns.map(({ match, from, to, x }) => [match.number, from, to, x]),
    [
      [1, 0, 25, 12.5],
      [2, 25, 50, 37.5],
      [3, 50, 75, 62.5],
      [4, 75, 100, 87.5],
    ],
  );
});

test('is as tall as the biggest win above the line and the heaviest loss below it', () => {
  const { above, below } = resultsOf(season('3-0', '0-7', '1-2'));

  assert.deepEqual([above, below], [3, 7]);
});

test('needs no room below the line where nothing was lost', () => {
  assert.equal(resultsOf(season('3-0')).below, 0);
});

test('says which columns belong to which year and phase, and leaves out a phase without matches', () => {
  const { years, phases } = resultsOf(season('1-0', '0-1'));

  assert.deepEqual(years, [{ year: '2019', from: 0, to: 100 }]);
  assert.deepEqual(
    phases.map(({ phase, from, to }) => [phase.id, from, to]),
    [['winter', 0, 100]],
  );
});

test('says which columns belong to each of several phases', () => {
  const { phases } = resultsOf(season('1-0', '0-1', '2-2', '3-0'));

  assert.deepEqual(
    phases.map(({ phase, from, to }) => [phase.id, from, to]),
    [
      ['winter', 0, 50],
      ['spring', 50, 100],
    ],
  );
});

test('names the matches that have a short name', () => {
  const whole = season('1-0', '0-1');
  whole.events[1]!.short = both('The derby');

  const { names } = resultsOf(whole);

  assert.deepEqual(
    names.map((placed) => placed.map(({ id, x }) => [id, x])),
    Array.from({ length: 3 }, () => [['match-2', 75]]),
  );
});

test('has no column where there is no match', () => {
  assert.deepEqual(resultsOf(season()).columns, []);
});

function resultsOf(whole: Content) {
  return drawResults(mergeTimeline(whole), 'en');
}
