import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { neighboursOf } from '../../../src/timeline/merge/neighbours-of.ts';
import { season } from '../make-content.ts';

const { entries } = mergeTimeline(season('1-0', '2-0', '3-0'));

for (const [index, before, after] of [
  [0, undefined, 'match-2'],
  [1, 'match-1', 'match-3'],
  [2, 'match-2', undefined],
] as const) {
  test(`beside match-${index + 1} of three stand ${before ?? 'nothing'} and ${after ?? 'nothing'}`, () => {
    const neighbours = neighboursOf(entries[index]!, entries);

    assert.deepEqual([neighbours.before?.id, neighbours.after?.id], [before, after]);
  });
}
