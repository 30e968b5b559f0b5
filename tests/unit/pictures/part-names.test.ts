import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placePartNames, type PhaseColumns } from '../../../src/pictures/record/part-names.ts';
import { widthOf } from '../../../src/pictures/strip/place-names.ts';
import { both } from '../make-content.ts';

/** Phases one after the other, each with its name and its share of the width in per cent. */
function phasesOf(...named: [name: string, share: number][]): PhaseColumns[] {
  return named.map(([name, share], index) => {
    const from = named.slice(0, index).reduce((sum, [, before]) => sum + before, 0);
    const phase = {
      id: name,
      number: index + 1,
      title: both(name),
      summary: both(''),
      from: '2019-01-01',
      entries: [],
    };
    return { from, to: from + share, phase };
  });
}

const linesOf = (width: number, ...named: Parameters<typeof phasesOf>) =>
  placePartNames(phasesOf(...named), width, 'en').map(({ lines }) => lines);

test('writes a name on one line where its columns have room for it', () => {
  assert.deepEqual(linesOf(400, ['The long winter', 50], ['Spring', 50]), [['The long winter'], ['Spring']]);
});

test('breaks a name into as few lines as its columns have room for, none longer than it must be', () => {
  assert.deepEqual(linesOf(400, ['The long winter', 18], ['Spring', 82]), [['The long', 'winter'], ['Spring']]);
  assert.deepEqual(linesOf(400, ['The long winter', 11], ['Spring', 89]), [['The', 'long', 'winter'], ['Spring']]);
});

test('lets a name reach below columns beside it whose own name is far enough away', () => {
  const [winter, week] = placePartNames(phasesOf(['Winter', 48], ['Seven days', 4], ['Spring', 48]), 400, 'en');

  assert.deepEqual([winter?.lines, week?.lines], [['Winter'], ['Seven days']]);
  assert.equal(week?.x, 50);
});

test('leaves out a name without room, and keeps the names of others', () => {
  assert.deepEqual(linesOf(200, ['Extraordinarily', 49], ['Week', 2], ['Extraordinarily', 49]), [
    ['Extraordinarily'],
    ['Extraordinarily'],
  ]);
});

test('keeps names within the picture', () => {
  const [first, last] = placePartNames(phasesOf(['Beginning', 2], ['', 96], ['Conclusion', 2]), 400, 'en').filter(
    ({ lines }) => lines[0],
  );

  assert.ok((first!.x / 100) * 400 >= (widthOf('Beginning') * 11) / 24 - 0.01);
  assert.ok((last!.x / 100) * 400 <= 400 - (widthOf('Conclusion') * 11) / 24 + 0.01);
});

test('no two names touch, whatever the names and the columns', () => {
  const name = fc.array(fc.string({ minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(name, fc.integer({ min: 1, max: 40 })), { maxLength: 9 }),
      fc.integer({ min: 200, max: 1100 }),
      (named, width) => {
        const whole = named.reduce((sum, [, share]) => sum + share, 0);
        const phases = phasesOf(
          ...named.map(([words, share]) => [words.join(' '), (share / whole) * 100] as [string, number]),
        );
        const boxes = placePartNames(phases, width, 'en')
          .map(({ x, lines }) => {
            const half = (Math.max(...lines.map(widthOf)) * 11) / 24;
            return { left: (x / 100) * width - half, right: (x / 100) * width + half };
          })
          .sort((one, other) => one.left - other.left);
        for (const [index, box] of boxes.slice(1).entries()) assert.ok(box.left >= boxes[index]!.right + 5.9);
      },
    ),
  );
});
