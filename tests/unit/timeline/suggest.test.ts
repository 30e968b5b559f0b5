import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggest } from '../../../src/timeline/text/suggest.ts';

const suggested = [
  ['a letter that is missing', 'derb', ['captain', 'derby'], 'derby'],
  ['a letter too many', 'derbyy', ['captain', 'derby'], 'derby'],
  ['two letters that changed places', 'drebies', ['captain', 'derbies'], 'derbies'],
  ['a digit for another', 'derby-5-4', ['derby-5-3', 'derby'], 'derby-5-3'],
  ['one word as near as another, by the order of the alphabet', 'cat', ['hat', 'bat'], 'bat'],
] as const;

for (const [what, mistyped, known, meant] of suggested) {
  test(`recognises ${what}: "${mistyped}" as "${meant}"`, () => {
    assert.equal(suggest(mistyped, known), `: did you mean "${meant}"?`);
  });
}

test('recognises a word in which two letters of five are mistyped', () => {
  assert.equal(suggest('dirbi', ['derby']), ': did you mean "derby"?');
});

test('suggests nothing where three letters of five are mistyped', () => {
  assert.equal(suggest('dixxy', ['derby']), '');
});

test('suggests nothing where nothing is known', () => {
  assert.equal(suggest('derby', []), '');
});
