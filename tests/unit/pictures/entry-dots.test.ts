import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEntryDots } from '../../../src/pictures/strip/entry-dots.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { season } from '../make-content.ts';

test('puts each entry on the axis by its first day, and those of one place once', () => {
  const whole = season('1-0', '1-0', '1-0');
  whole.articles[2]!.claims[0]!.date = '2019-02-05';
  const timeline = mergeTimeline({
    ...whole,
    site: { ...whole.site, tenure: { start: '2019-01-05', end: '2019-02-25' } },
  });

  const { pathOf, years } = createEntryDots(timeline);

  assert.equal(pathOf(timeline.entries), 'M0 0h0M608 0h0');
  assert.equal(pathOf([]), '');
  assert.deepEqual(years, [{ x: 0, year: '2019' }]);
});
