import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf, isolated } from '../../../src/timeline/text/isolate.ts';

for (const text of ['عاجل!', 'BBC عربي', 'הארץ', 'ތާނަ', '(خبر)']) {
  test(`keeps ${text} apart from the words around it`, () => {
    assert.equal(isolated(text), `\u2068${text}\u2069`);
    assert.equal(directionOf(text), 'auto');
  });
}

for (const text of ['Ostra win!', 'Łódź', 'Кубок', '世界杯', '5–3', '♞ 😀', '']) {
  test(`leaves "${text}" as it is`, () => {
    assert.equal(isolated(text), text);
    assert.equal(directionOf(text), undefined);
  });
}
