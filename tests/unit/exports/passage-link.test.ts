import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { getFragmentDirectives, parseFragmentDirectives } from 'text-fragments-polyfill/text-fragment-utils';
import { linkToPassage } from '../../../src/exports/web/passage-link.ts';

const whole = (textStart: string) => ({ prefix: '', textStart, textEnd: '', suffix: '' });

/** The passage that a browser looks for, as the reference implementation of text fragments reads it from an address. */
const passageIn = (address: string) =>
  parseFragmentDirectives(getFragmentDirectives(new URL(address).hash) as { text: string[] });

for (const passage of [
  'fue una vergüenza',
  'so-called 4-4-2, and more',
  'rise & fall',
  "“He's gone” (again)!",
  '100 % sure',
  'أوسترا تفوز',
]) {
  test(`a browser looks for: ${passage}`, () => {
    assert.deepEqual(passageIn(linkToPassage('https://example.org/news', passage)), { text: [whole(passage)] });
  });
}

test('a browser looks for any passage as it is', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (passage) => {
      assert.deepEqual(passageIn(linkToPassage('https://example.org/', passage)), { text: [whole(passage)] });
    }),
  );
});

test('keeps the fragment that an address has', () => {
  assert.equal(linkToPassage('https://example.org/#part', 'words'), 'https://example.org/#part:~:text=words');
});
