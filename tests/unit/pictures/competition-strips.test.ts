import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawCompetitionStrips } from '../../../src/pictures/record/competition-strips.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { season } from '../make-content.ts';

const draw = (...matches: Parameters<typeof season>) =>
  drawCompetitionStrips(mergeTimeline(season(...matches)).record.matches);

test('draws the matches of each competition where they are among all matches', () => {
  const { strips } = draw(
    { competition: 'Cup', score: '2-0' },
    { competition: 'League', score: '0-1' },
    { competition: 'Cup', score: '0-0' },
    { competition: 'Cup', score: '1-0' },
  );

  assert.deepEqual([...strips.keys()], ['Cup', 'League']);
  assert.deepEqual(
    [strips.get('Cup')?.won, strips.get('Cup')?.drawn, strips.get('League')?.lost],
    ['M125 0v-16M875 0v-8', 'M625 0h0', 'M375 0v8'],
  );
  assert.equal(strips.get('League')?.won, '');
});

test('is as tall as the tallest marks of all competitions', () => {
  assert.equal(
    draw({ competition: 'Cup', score: '2-0' }, { competition: 'League', score: '0-1' }).viewBox,
    '0 -21 1000 34',
  );
  assert.equal(draw('0-0').viewBox, '0 -5 1000 10');
});
