import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldName } from '../../../src/timeline/text/fold-name.ts';

for (const [name, folded] of [
  ['Récord', 'record'],
  ['El Heraldo', 'el heraldo'],
  ['ÁÑÜ e\u0301', 'anu e'],
  ['Ostra 5–3', 'ostra 5–3'],
] as const) {
  test(`folds ${JSON.stringify(name)} to "${folded}"`, () => {
    assert.equal(foldName(name), folded);
  });
}
