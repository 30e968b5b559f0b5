import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { breakLines } from '../../../src/pictures/cards/break-lines.ts';

/** Every letter is as wide as every other. */
const letters = (text: string) => text.length;

for (const { title, text, room, lines } of [
  { title: 'leaves short text on one line', text: 'a derby', room: 10, lines: ['a derby'] },
  {
    title: 'makes lines of about the same length rather than leave a word alone',
    text: 'one two three four',
    room: 14,
    lines: ['one two', 'three four'],
  },
  {
    title: 'keeps a number with what it counts',
    text: 'beaten 9 championships',
    room: 16,
    lines: ['beaten', '9 championships'],
  },
  {
    title: 'does not break at a no-break space',
    text: 'on 9\u00A0March 2019',
    room: 11,
    lines: ['on 9\u00A0March', '2019'],
  },
  {
    title: 'gives a word that is too wide a line of its own',
    text: 'a championship',
    room: 5,
    lines: ['a', 'championship'],
  },
]) {
  test(title, () => {
    assert.deepEqual(breakLines(text, room, letters), lines);
  });
}

test('loses no word, and makes no line wider than the room unless a single word is', () => {
  const word = fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/\s/g, 'x'));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), fc.integer({ min: 5, max: 40 }), (words, room) => {
      const lines = breakLines(words.join(' '), room, letters);

      assert.equal(lines.join(' '), words.join(' '));
      for (const line of lines) assert.ok(line.length <= room || line.split(/(?<!(?:^| )\d+) /).length === 1);
    }),
  );
});
