import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remember } from '../../../src/timeline/text/remember.ts';
import { parseMarkdown, parseText } from '../../../src/timeline/text/text.ts';

test('computes what an equal text comes to once', () => {
  let calls = 0;
  const lengthOf = remember((text) => ({ length: text.length, calls: ++calls }));
  assert.equal(lengthOf('one'), lengthOf('one'));
  assert.deepEqual(lengthOf('three'), { length: 5, calls: 2 });
});

test('remembers also that a text comes to nothing', () => {
  let calls = 0;
  const nothing = remember(() => (calls++, null));
  assert.deepEqual([nothing('x'), nothing('x'), calls], [null, null, 1]);
});

test('forgets before it holds too much', () => {
  const read = remember((text) => ({ text }));
  const first = read('0');
  for (let count = 1; count < 20_000; count++) read(String(count));
  assert.equal(read('0'), first);
  read('one more');
  assert.notEqual(read('0'), first);
});

test('leaves a remembered tree as it was when its citations are found', () => {
  const markdown = 'Mexico won. [@herald-2016]';
  const before = structuredClone(parseMarkdown(markdown));
  parseText(markdown);
  assert.deepEqual(parseMarkdown(markdown), before);
});
