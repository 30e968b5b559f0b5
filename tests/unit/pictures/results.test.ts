import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawResults } from '../../../src/pictures/record/results.ts';
import { drawShareLine, turningPoints } from '../../../src/pictures/strip/share-line.ts';
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

test('draws the share of points from all of them at the top', () => {
  const { path, rules, end } = drawShareLine(matchesOf(season('1-0', '1-0', '0-1', '0-1')));

  assert.equal(path, 'M0.5 0L1.5 0L2.5 66.7L3.5 100');
  assert.deepEqual([rules.at(-1)?.share, end], [0.5, 100]);
});

test('starts at the quarter below the lowest share, with rules there, at the top and half-way', () => {
  const { rules } = drawShareLine(matchesOf(season('0-1', '1-0', '1-0')));

  assert.deepEqual(rules, [
    { share: 1, y: 0 },
    { share: 0.5, y: 50 },
    { share: 0, y: 100 },
  ]);
});

test('draws a level line at the top where all points were won', () => {
  const { path, end } = drawShareLine(matchesOf(season('1-0', '1-0')));

  assert.deepEqual([path, end], ['M0.5 0L1.5 0', 0]);
});

test('finds the last match up to which no point was lost, and the first after which the share stood lowest', () => {
  const { lastPerfect, lowest } = turningPoints(matchesOf(season('1-0', '1-0', '0-1', '0-1', '1-0')));

  assert.deepEqual([lastPerfect?.number, lowest?.number], [2, 4]);
});

test('finds the first of two matches after which the share stood lowest', () => {
  assert.equal(turningPoints(matchesOf(season('1-0', '0-1', '1-0', '0-1'))).lowest?.number, 2);
});

test('finds no perfect start where the first match was not won', () => {
  assert.equal(turningPoints(matchesOf(season('0-0', '1-0'))).lastPerfect, undefined);
});

function resultsOf(whole: Content) {
  return drawResults(mergeTimeline(whole), 'en');
}

function matchesOf(whole: Content) {
  return mergeTimeline(whole).record.matches;
}
