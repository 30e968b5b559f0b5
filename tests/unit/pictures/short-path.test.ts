import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortPath } from '../../../src/pictures/strip/short-path.ts';

test('writes a line as steps, in whole pixels', () => {
  const path = shortPath((context) => {
    context.moveTo(10.4, 20);
    context.lineTo(12, 19.6);
    context.lineTo(7, 25);
  });

  assert.equal(path, 'm10 20 2 0-5 5');
});

test('goes on from where a closed line began', () => {
  const path = shortPath((context) => {
    context.moveTo(10, 10);
    context.lineTo(20, 10);
    context.lineTo(20, 20);
    context.closePath();
    context.moveTo(11, 9);
    context.lineTo(12, 9);
  });

  assert.equal(path, 'm10 10 10 0 0 10zm1-1 1 0');
});

test('leaves out a point on the one before', () => {
  const path = shortPath((context) => {
    context.moveTo(1, 1);
    context.lineTo(1.4, 0.6);
    context.lineTo(5, 1);
  });

  assert.equal(path, 'm1 1 4 0');
});

test('writes nothing where nothing is drawn', () => {
  assert.equal(
    shortPath(() => {}),
    '',
  );
});
