import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesOf } from '../../../src/timeline/merge/pages-of.ts';

const always = [
  'timeline',
  'disagreements',
  'sources',
  'sourcesByDate',
  'sourcesByPart',
  'news',
  'follow',
  'data',
  'about',
];

for (const [what, entries, matches, people, more] of [
  ['no key moment and no match', [{ key: false }], [], [], []],
  ['a key moment', [{ key: false }, { key: true }], [], [], ['keyMoments']],
  ['a match that counts', [{ key: false }], [{}], [], ['record']],
  ['somebody who is named', [{ key: false }], [], [{}], ['people']],
] as const) {
  test(`has the pages of a timeline with ${what}`, () => {
    const pages = pagesOf({ entries, people, record: { matches } });

    assert.deepEqual(pages.toSorted(), [...always, ...more].toSorted());
  });
}
