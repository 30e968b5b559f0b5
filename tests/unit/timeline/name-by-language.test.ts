import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameByLanguage } from '../../../src/timeline/schema/name-by-language.ts';

test('looks a name up as it is written, capitals included', () => {
  const names = { Brava: { en: 'Brava', es: 'La Brava' } };

  assert.deepEqual(nameByLanguage('brava', { names }), { en: 'brava', es: 'brava' });
});
