import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPosition, formatScore } from '../../../src/i18n/format-score.ts';

const written = [
  ['0-7', '0–7', '0-7'],
  ['3-2 (aet)', '3–2 (a.e.t.)', '3-2 (t. e.)'],
  ['1-1 (4-2 pens)', '1–1 (4–2 pens)', '1-1 (4-2 pen.)'],
] as const;

for (const [score, en, es] of written) {
  test(`writes ${score} in English as "${en}"`, () => {
    assert.equal(formatScore(score, 'en'), en);
  });

  test(`writes ${score} in Spanish as "${es}"`, () => {
    assert.equal(formatScore(score, 'es'), es);
  });
}

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
