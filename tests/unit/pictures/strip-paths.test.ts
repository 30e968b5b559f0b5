import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cap, drawOverview, goalHeight } from '../../../src/pictures/strip/overview.ts';
import {
  drawBands,
  drawRibbons,
  drawSmallStrip,
  drawStretch,
  drawStripPaths,
  drawTenure,
  riseOf,
  stripBox,
  viewBoxOf,
} from '../../../src/pictures/strip/strip-paths.ts';
import type { Content } from '../../../src/timeline/schema/content.ts';
import { mergeTimeline } from '../../../src/timeline/merge/merge.ts';
import { content, season } from '../make-content.ts';

test('draws a bar up for a win and down for a loss, and a draw as a point', () => {
  const { won, lost, drawn } = pathsOf(season('3-1', '0-1', '2-2'));

  assert.match(won, new RegExp(`^M\\d+ 0v-${2 * goalHeight}$`));
  assert.match(lost, new RegExp(`^M\\d+ 0v${goalHeight}$`));
  assert.match(drawn, /^M\d+ 0h0$/);
});

test('draws what is no match as a tick through the line', () => {
  const { other } = pathsOf(content());

  assert.match(other, /^M\d+ ?-4v8$/);
});

test('hollows the bars of matches outside the tenure', () => {
  const whole = season('3-1', '2-0', '0-2');
  whole.site = { ...whole.site, tenure: { start: '2019-02-01', end: '2019-02-28' } };

  assert.match(pathsOf(whole).hollow, new RegExp(`^M\\d+ -1v-${2 * goalHeight - 2}M\\d+ 1v${2 * goalHeight - 2}$`));
});

test('brackets the tenure', () => {
  const whole = season('3-1', '2-0', '0-2');
  whole.site = { ...whole.site, tenure: { start: '2019-02-01', end: '2019-02-28' } };

  assert.equal(drawTenure(drawOverview(mergeTimeline(whole), 'en').tenure), 'M40 -7v14M40 0H960M960 -7v14');
});

test('cuts only a bar that is capped, before its end', () => {
  const { capped } = pathsOf(season('9-0', `0-${cap}`, '0-8'));

  const heights = [...capped.matchAll(/M\d+ (-?\d+)h0/g)].map(([, height]) => Number(height));
  assert.deepEqual(heights.map(Math.sign), [-1, 1]);
  assert.ok(heights.every((height) => Math.abs(height) < cap * goalHeight));
});

test('draws in the stretch of a phase its own marks, also where the next phase begins with one', () => {
  const whole = season('1-0', '2-0', '0-1', '0-2');
  whole.phases = whole.phases.map((phase) => (phase.id === 'spring' ? { ...phase, from: '2019-03-05' } : phase));
  const overview = drawOverview(mergeTimeline(whole), 'en');

  const [winter, spring] = overview.phases.map((stretch) => drawStretch(overview, stretch));

  assert.equal(winter?.won.match(/M/g)?.length, 2);
  assert.equal(winter?.lost, '');
  assert.equal(spring?.won, '');
  assert.equal(spring?.lost.match(/M/g)?.length, 2);
});

test('draws the line through all stretches, and frames each in its own', () => {
  const { phases } = drawOverview(mergeTimeline(season('1-0')), 'en');
  const [winter, spring] = phases;

  const boundary = /H(\d+)$/.exec(drawStripPaths([], winter).line)?.[1];

  assert.equal(drawStripPaths([], spring).line, `M${boundary} 0H1000`);
  assert.equal(viewBoxOf(winter!), `0 ${stripBox.top} ${boundary} ${stripBox.height}`);
});

test('shades every other stretch', () => {
  const { phases } = drawOverview(mergeTimeline(season('1-0')), 'en');

  assert.equal(drawBands(phases).match(/M/g)?.length, 1);
  assert.match(drawBands(phases), /^M0 /);
});

test('keeps 3 px free above and below the tallest bar', () => {
  assert.deepEqual(stripBox, { top: -43, height: 86 });
});

test('cuts a capped bar 4 px before its end', () => {
  assert.match(pathsOf(season('9-0')).capped, /^M\d+ ?-36h0$/);
  assert.match(pathsOf(season('0-9')).capped, /^M\d+ ?36h0$/);
});

test('frames a stretch of no length in a thousandth of the line', () => {
  assert.equal(viewBoxOf({ from: 12.34, to: 12.34 }), '123 -43 1 86');
  assert.equal(viewBoxOf({ from: 10, to: 12.34 }), '100 -43 23 86');
});

test('shades the first stretch and the third, as high as the box', () => {
  const { phases } = drawOverview(mergeTimeline(season('1-0')), 'en');
  const [phase] = phases;
  const stretches = [0, 20, 50].map((from, index) => ({ ...phase!, from, to: [20, 50, 100][index]! }));

  assert.equal(drawBands(stretches), 'M0 -43v86H200V-43M500 -43v86H1000V-43');
});

test('runs the band of every other phase into the place where it is chosen', () => {
  const { phases } = drawOverview(mergeTimeline(season('1-0')), 'en');
  const [phase] = phases;
  const stretches = [
    { ...phase!, from: 0, to: 2, choices: [{ from: 0, to: 10, text: '1', spaces: [0, 1, 2] }] },
    { ...phase!, from: 2, to: 60, choices: [{ from: 10, to: 63, text: '2', spaces: [0, 1, 2] }] },
    {
      ...phase!,
      from: 60,
      to: 100,
      choices: [
        { from: 63, to: 100, text: '3', spaces: [0] },
        { from: 60, to: 100, text: 'Three', spaces: [1, 2] },
      ],
    },
  ];

  assert.deepEqual(drawRibbons(stretches), [
    { d: 'M0 -43V43L0 49V73H100V49L20 43V-43M600 -43V43L630 49V73H1000V49L1000 43V-43', spaces: [0] },
    { d: 'M0 -43V43L0 49V73H100V49L20 43V-43M600 -43V43L600 49V73H1000V49L1000 43V-43', spaces: [1, 2] },
  ]);
});

test('meets a tick at half its length', () => {
  const { marks } = drawOverview(mergeTimeline(content()), 'en');

  assert.deepEqual(marks.map(riseOf), [4]);
});

test('finds where a leader from above meets a mark', () => {
  const { marks } = drawOverview(mergeTimeline(season('3-1', '0-1', '2-2')), 'en');

  assert.deepEqual(marks.map(riseOf), [2 * goalHeight, 0, 3]);
});

function pathsOf(whole: Content) {
  return drawStripPaths(drawOverview(mergeTimeline(whole), 'en').marks);
}

test('the small strip of a large timeline is not longer than that of one of some hundred entries', () => {
  const { marks } = drawOverview(mergeTimeline(season('3-1', '0-1', '2-2')), 'en');
  const [won, lost, drawn] = marks.map((mark) => ({ ...mark, outside: false }));
  const many = Array.from({ length: 9_000 }, (_, index) => ({
    ...[won!, lost!, drawn!][index % 3]!,
    height: 8 * (1 + (index % 5)),
    x: index / 90,
  }));

  const small = drawSmallStrip({ marks: many });

  const strokes = small.won.split('M').slice(1);
  assert.equal(strokes.length, new Set(strokes.map((stroke) => stroke.split(' ')[0])).size);
  assert.ok(strokes.every((stroke) => stroke.endsWith('v-40')));
  assert.ok(Object.values(small).join('').length < 9_000);
  assert.deepEqual(drawSmallStrip({ marks }), drawStripPaths(marks));
});
