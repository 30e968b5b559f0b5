import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { NamedCircle } from '../../../src/pictures/record/label-candidates.ts';
import { placeLabels } from '../../../src/pictures/record/place-labels.ts';

const size = { width: 400, height: 300 };
const circle = (x: number, y: number, text = 'Ostra', r = 5): NamedCircle => ({ x, y, r, text });
const namesOf = (circles: readonly NamedCircle[], shown = 1) =>
  placeLabels(circles, size, shown).map(({ text }) => text);

test('writes a name on the line of its circle, 3 px beside it', () => {
  assert.deepEqual(placeLabels([circle(200, 150)], size, 1), [{ text: 'Ostra', anchor: 'start', x: 208, y: 153.3 }]);
});

for (const [where, others, anchor, x, y] of [
  ['left where another circle is right', [circle(215, 150, '', 4)], 'end', 192, 153.3],
  ['above where circles are on both sides', [circle(215, 150, ''), circle(185, 150, '')], 'middle', 200, 142],
  [
    'below where circles are on both sides and above',
    [circle(215, 150, ''), circle(185, 150, ''), circle(200, 138, '', 2)],
    'middle',
    200,
    166.8,
  ],
] as const) {
  test(`writes a name ${where}`, () => {
    const label = placeLabels([circle(200, 150), ...others], size, 1).find(({ text }) => text === 'Ostra');

    assert.deepEqual(label, { text: 'Ostra', anchor, x, y });
  });
}

test('writes a name below, from the near edge of its circle, in a corner', () => {
  const [topLeft] = placeLabels([circle(5, 5), circle(20, 5, '', 6)], size, 1);
  const [topRight] = placeLabels([circle(395, 5), circle(380, 5, '', 6)], size, 1);

  assert.deepEqual([topLeft?.anchor, topLeft?.x, topLeft?.y], ['start', 0, 21.8]);
  assert.deepEqual([topRight?.anchor, topRight?.x, topRight?.y], ['end', 400, 21.8]);
});

test('writes a name at the end of a leader between the circles around it', () => {
  const around = [
    [215, 150],
    [185, 150],
    [200, 136],
    [200, 164],
  ].map(([x, y]) => circle(x!, y!, ''));

  const { leader, ...label } = placeLabels([circle(200, 150), ...around], size, 1)[0]!;

  assert.equal(label.text, 'Ostra');
  assert.ok(leader);
  assert.equal(Math.round(Math.hypot(leader.from.x - 200, leader.from.y - 150)), 5);
  for (const { x, y } of around)
    for (const step of [0, 0.25, 0.5, 0.75, 1]) {
      const [onX, onY] = [
        leader.from.x + step * (leader.to.x - leader.from.x),
        leader.from.y + step * (leader.to.y - leader.from.y),
      ];
      assert.ok(Math.hypot(onX - x, onY - y) > 5);
    }
});

test('moves a name out of the only place of another', () => {
  const wide = 'm'.repeat(59);

  const labels = placeLabels(
    [circle(3, 20, 'Ostra', 2), circle(200, 20, wide, 4), circle(300, 34, '', 3)],
    { width: 400, height: 40 },
    1,
  );

  assert.deepEqual(labels.map(({ text, y }) => [text, y]).slice(0, 2), [
    ['Ostra', 33.8],
    [wide, 13],
  ]);
});

test('leaves out a name that is longer than the map, and keeps one that just fits', () => {
  assert.deepEqual(namesOf([circle(200, 150, 'm'.repeat(61))]), []);
  assert.deepEqual(namesOf([circle(200, 150, 'm'.repeat(60))]).length, 1);
});

test('gives a name twice the room on a map that is shown at half its size', () => {
  assert.equal(namesOf([circle(200, 150, 'm'.repeat(40))], 1).length, 1);
  assert.equal(namesOf([circle(200, 150, 'm'.repeat(40))], 0.5).length, 0);
});

test('names every circle where all have room', () => {
  const circles = [40, 120, 200, 280].flatMap((y) => [30, 160, 290].map((x) => circle(x, y, `${x} ${y}`)));

  assert.deepEqual(
    namesOf(circles),
    circles.map(({ text }) => text),
  );
});

test('names no circle in a crowd of others', () => {
  const crowd = [170, 185, 200, 215, 230].flatMap((x) => [120, 135, 150, 165, 180].map((y) => circle(x, y, '', 7)));

  assert.equal(namesOf([circle(200, 150, 'Ostra', 7), ...crowd]).includes('Ostra'), false);
});

test('names the first circle wherever there is nothing near it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 395 }), fc.integer({ min: 5, max: 290 }), (x, y) => {
      assert.deepEqual(namesOf([circle(x, y)]), ['Ostra']);
    }),
  );
});

test('places two names above each other as near as their lines are high, and no nearer', () => {
  assert.deepEqual(
    placeLabels([circle(200, 100), circle(200, 111.5)], size, 1).map(({ anchor }) => anchor),
    ['start', 'start'],
  );
  assert.deepEqual(
    placeLabels([circle(200, 100), circle(200, 110.5)], size, 1).map(({ anchor }) => anchor),
    ['start', 'end'],
  );
});
