import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawable, missingLetters } from '../../../src/cards/card-letters.ts';
import { everyLetter } from './every-letter.ts';

test('says of exactly those letters that they are there that a font has', () => {
  const there = new Set(everyLetter().map((letter) => letter.normalize('NFC')));
  const everything = Array.from({ length: 0x30000 }, (_, point) => point)
    .filter((point) => point < 0xd800 || point > 0xdfff)
    .map((point) => String.fromCodePoint(point))
    .filter((letter) => drawable(letter) === letter);

  const judged = everything.filter((letter) => missingLetters(letter).length === 0);

  assert.deepEqual(
    judged,
    everything.filter((letter) => there.has(letter)),
  );
});

test('finds each letter that is missing once, and whole where it lies beyond the first 65,536', () => {
  assert.deepEqual(missingLetters('東京 and 東, 𝄞'), ['東', '京', '𝄞']);
});

for (const [title, text, shown] of [
  ['puts a plain space for a kind of space that the fonts lack', 'a\u202Fb\u3000c\nd', 'a b c d'],
  ['keeps the spaces that the fonts have', 'a\u00A0b\u2009c', 'a\u00A0b\u2009c'],
  ['puts a plain hyphen for a kind of hyphen that the fonts lack', 'a\u2010b\u2011c\u2E3Ad', 'a-b-c-d'],
  ['keeps the dashes that the fonts have', '5–3 — and out', '5–3 — and out'],
  ['takes out what nobody sees', 'soft\u00ADly\u200B, \u2068no\u2069 \uFEFFmore', 'softly, no more'],
  ['joins a letter and its accent', 'Me\u0301xico', 'México'],
] as const) {
  test(title, () => {
    assert.equal(drawable(text), shown);
    assert.deepEqual(missingLetters(text), []);
  });
}
