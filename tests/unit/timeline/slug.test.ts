import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { slugOf, slugsOf } from '../../../src/timeline/text/slug.ts';

for (const [name, slug] of [
  ['Copa América Centenario', 'copa-america-centenario'],
  ['World Cup qualifying, fourth round', 'world-cup-qualifying-fourth-round'],
  ['CONCACAF Cup', 'concacaf-cup'],
  ['FooBar', 'foobar'],
  ['Łódź', 'lodz'],
  ['København', 'kobenhavn'],
  ['Straße', 'strasse'],
  ['Þórshöfn', 'thorshoefn'],
  ['Đà Nẵng', 'da-nang'],
  ['Кубок', 'kubok'],
  ['Λίγκα', 'ligka'],
  ['كأس', 'kas'],
  ['世界杯', '世界杯'],
  ['世界 杯!', '世界-杯'],
  ['ไทยลีก', 'ไทยลีก'],
  ['ליגת העל', 'ליגת-העל'],
] as const) {
  test(`writes ${name} as ${slug}`, () => {
    assert.equal(slugOf(name), slug);
  });
}

test('writes nothing for a name without a letter', () => {
  assert.equal(slugOf('♞ !'), '');
});

test('gives names with the same letters different slugs, the same in whatever order they come', () => {
  const slugs = { 'Liga A': 'liga-a', 'Liga Á': 'liga-a-2', 'liga a': 'liga-a-3', Copa: 'copa' };

  assert.deepEqual(Object.fromEntries(slugsOf(Object.keys(slugs))), slugs);
  assert.deepEqual(Object.fromEntries(slugsOf(Object.keys(slugs).reverse())), slugs);
});

test('gives every name a slug of its own, and one that an address can hold', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' })), (names) => {
      const slugs = [...slugsOf(names).values()];

      assert.equal(new Set(slugs).size, names.length);
      for (const slug of slugs) assert.match(slug, /^[\p{L}\p{M}\p{N}-]*$/u);
    }),
  );
});
