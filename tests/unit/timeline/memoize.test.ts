import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoize, onceFor } from '../../../src/timeline/text/memoize.ts';
import { parseMarkdown, parseText } from '../../../src/timeline/text/text.ts';

test('computes the result of a text once', () => {
  let calls = 0;
  const lengthOf = memoize((text) => ({ length: text.length, calls: ++calls }));
  assert.equal(lengthOf('one'), lengthOf('one'));
  assert.deepEqual(lengthOf('three'), { length: 5, calls: 2 });
});

test('memoizes null, too', () => {
  let calls = 0;
  const nothing = memoize(() => (calls++, null));
  assert.deepEqual([nothing('x'), nothing('x'), calls], [null, null, 1]);
});

test('clears the cache before it grows too large', () => {
  const read = memoize((text) => ({ text }));
  const first = read('0');
  for (let count = 1; count < 20_000; count++) read(String(count));
  assert.equal(read('0'), first);
  read('one more');
  assert.notEqual(read('0'), first);
});

test('does not change a memoized tree when citation marks are found', () => {
  const markdown = 'Mexico won. [@herald-2016]';
  const before = structuredClone(parseMarkdown(markdown));
  parseText(markdown);
  assert.deepEqual(parseMarkdown(markdown), before);
});

test('computes once for each object what follows from it', () => {
  let calls = 0;
  const lengthOf = onceFor((list: readonly string[]) => ({ length: list.length, calls: ++calls }));
  const [one, same] = [['a'], ['a']];

  assert.equal(lengthOf(one), lengthOf(one));
  assert.deepEqual(lengthOf(same), { length: 1, calls: 2 });
});
