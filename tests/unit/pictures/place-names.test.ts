import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nameSpaces } from '../../../src/pictures/strip/overview.ts';
import { placeNames, type Name, type NameSpace, type PlacedName } from '../../../src/pictures/strip/place-names.ts';

/** A width that a letter of the label type has at least: what is drawn is no narrower than what the test measures. */
const letter = 6;

const wide: NameSpace = { width: 1000, rows: 3 };

test('writes a name over its place, next to the line, where there is room', () => {
  const [placed] = placeNames([name({ x: 50 })], wide);

  assert.deepEqual([placed?.row, placed?.anchor], [0, 'middle']);
});

test('lets a name at the left end of the line begin there, and one at the right end stop there', () => {
  const placed = placeNames([name({ id: 'left', x: 0 }), name({ id: 'right', x: 100 })], wide);

  assert.deepEqual(
    placed.map(({ id, anchor }) => [id, anchor]),
    [
      ['left', 'start'],
      ['right', 'end'],
    ],
  );
});

test('leaves out a name that is longer than the line', () => {
  assert.deepEqual(placeNames([name({ text: 'm'.repeat(300) })], wide), []);
});

test('keeps the name that matters more where there is room for one', () => {
  const narrow: NameSpace = { width: 80, rows: 1 };

  const placed = placeNames([name({ id: 'less', weight: 1 }), name({ id: 'more', weight: 2 })], narrow);

  assert.deepEqual(
    placed.map(({ id }) => id),
    ['more'],
  );
});

test('names a line that has no room for names not at all', () => {
  assert.deepEqual(placeNames([name({})], { width: 1000, rows: 0 }), []);
});

const anyNames = fc
  .uniqueArray(
    fc.record({
      x: fc.double({ min: 0, max: 100, noNaN: true }),
      text: fc.string({ minLength: 1, maxLength: 20 }),
      weight: fc.integer({ min: 1, max: 20 }),
    }),
    { maxLength: 12, selector: ({ x }) => x },
  )
  .map((names) => names.map((fields, index): Name => ({ id: `name-${index}`, ...fields })));

for (const space of nameSpaces) {
  const at = `on a line ${space.width} px long with ${space.rows} rows`;

  test(`no two names touch ${at}`, () => {
    assertForAll(space, (placed) => {
      for (const [one, other] of pairsOf(placed)) {
        assert.ok(
          one.row !== other.row ||
            endOf(one, space) < startOf(other, space) ||
            endOf(other, space) < startOf(one, space),
        );
      }
    });
  });

  test(`every name stays inside the line and its rows ${at}`, () => {
    assertForAll(space, (placed) => {
      for (const one of placed) {
        assert.ok(startOf(one, space) >= 0 && endOf(one, space) <= space.width);
        assert.ok(one.row >= 0 && one.row < space.rows);
      }
    });
  });

  test(`no leader runs through a name ${at}`, () => {
    assertForAll(space, (placed) => {
      for (const [one, other] of pairsOf(placed)) {
        const [upper, lower] = one.row > other.row ? [one, other] : [other, one];
        const leader = placeOf(upper, space);
        assert.ok(one.row === other.row || leader < startOf(lower, space) || leader > endOf(lower, space));
      }
    });
  });
}

test('gives the same places in whatever order the names come', () => {
  const twoOrders = anyNames.chain((names) =>
    fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length })),
  );

  fc.assert(
    fc.property(twoOrders, ([names, shuffled]) => {
      assert.deepEqual(placeNames(shuffled, wide), placeNames(names, wide));
    }),
    { numRuns: 25 },
  );
});

function name(fields: Partial<Name>): Name {
  return { id: 'derby', x: 50, text: 'The derby', weight: 1, ...fields };
}

function assertForAll(space: NameSpace, check: (placed: readonly PlacedName[]) => void): void {
  fc.assert(
    fc.property(anyNames, (names) => check(placeNames(names, space))),
    { numRuns: 25 },
  );
}

function pairsOf<T>(things: readonly T[]): [T, T][] {
  return things.flatMap((one, index) => things.slice(index + 1).map((other): [T, T] => [one, other]));
}

function placeOf({ x }: PlacedName, { width }: NameSpace): number {
  return (x / 100) * width;
}

function startOf(name: PlacedName, space: NameSpace): number {
  return placeOf(name, space) - { start: 0, middle: 0.5, end: 1 }[name.anchor] * name.text.length * letter;
}

function endOf(name: PlacedName, space: NameSpace): number {
  return startOf(name, space) + name.text.length * letter;
}
