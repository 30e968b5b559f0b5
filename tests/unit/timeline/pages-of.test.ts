import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesOf } from '../../../src/timeline/merge/pages-of.ts';

const always = [
  'timeline',
  'names',
  'disagreements',
  'sources',
  'sourcesByDate',
  'sourcesByPart',
  'news',
  'follow',
  'data',
  'about',
];

for (const [what, entries, matches, more] of [
  ['no key moment and no match', [{ key: false }], [], []],
  ['a key moment', [{ key: false }, { key: true }], [], ['keyMoments']],
  ['a match that counts', [{ key: false }], [{}], ['record']],
] as const) {
  test(`has the pages of a timeline with ${what}`, () => {
    const pages = pagesOf({ entries, record: { matches } });

    assert.deepEqual(pages.toSorted(), [...always, ...more].toSorted());
  });
}
