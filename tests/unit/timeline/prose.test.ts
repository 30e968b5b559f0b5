import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCitations } from '../../../src/timeline/text/prose.ts';

test('finds where each article is cited', () => {
  assert.deepEqual(findCitations('One. [@a] *Two.* [@b;\n@a]'), [
    { article: 'a', at: 6 },
    { article: 'b', at: 18 },
    { article: 'a', at: 22 },
  ]);
});
