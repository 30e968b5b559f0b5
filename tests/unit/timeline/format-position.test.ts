import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPosition } from '../../../src/timeline/merge/format-position.ts';

for (const [about, value, language, written] of [
  ['date', '2019-03-09~', 'en', 'about 9\u00A0March 2019'],
  ['date', '2019-03', 'es', 'marzo de 2019'],
  ['score', '5-3', 'en', '5–3'],
  ['score', '5-3 (aet)', 'es', '5-3 (t. e.)'],
] as const) {
  test(`writes a position on the ${about} as "${written}"`, () => {
    assert.equal(formatPosition(about, value, language), written);
  });
}
