import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownLanguages } from '../../../src/timeline/schema/language.ts';
import { nameByLanguage } from '../../../src/timeline/schema/name-by-language.ts';

test('looks a name up as it is written, capitals included', () => {
  const names = { Brava: { en: 'Brava', es: 'La Brava' } };

  assert.deepEqual(nameByLanguage('brava', { names, languages: knownLanguages }), { en: 'brava', es: 'brava' });
});
