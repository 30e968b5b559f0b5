import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterOf } from '../../../src/timeline/text/letter-of.ts';

const names = [
  ['Gazette', 'G'],
  ['courier.example', 'C'],
  ['Ámbito', 'A'],
  ['¡Hola!', 'H'],
  ['’t Nieuws', 'T'],
  ['24 Horas', '0'],
  ['7 Días', '0'],
  ['Правда', 'П'],
  ['!?', ''],
] as const;

for (const [name, letter] of names) {
  test(`lists ${name} under “${letter}”`, () => {
    assert.equal(letterOf(name), letter);
  });
}
