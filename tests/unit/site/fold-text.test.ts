import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldText } from '../../../src/scripts/timeline/fold-text.ts';

for (const [text, folded] of [
  ['Perú', 'peru'],
  ['PÉKERMAN', 'pekerman'],
  ['Ñublense', 'nublense'],
  ['7–0', '7-0'],
  ['FIFA’s ‘best’', "fifa's 'best'"],
  ['“Fuera”', '"fuera"'],
  ['18\u00A0June', '18 june'],
  ['Müller & Øst', 'muller & øst'],
  ['İstanbul', 'istanbul'],
] as const) {
  test(`a search takes ${text} for ${folded}`, () => {
    assert.equal(foldText(text), folded);
  });
}

test('no letter takes more or less room than it did', () => {
  const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

  const moved = letters.filter((letter) => foldText(letter).length !== 1);

  assert.deepEqual(moved, []);
});
