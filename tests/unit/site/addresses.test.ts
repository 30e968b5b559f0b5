import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAddresses } from '../../../src/addresses.ts';

for (const origin of ['https://example.org', 'https://example.org/']) {
  for (const base of ['/chess/', '/chess', 'chess']) {
    test(`a page has one slash between each of ${origin}, ${base} and its path`, () => {
      const { absolute, entry } = createAddresses({ origin, base, defaultLanguage: 'en' });

      assert.equal(absolute(entry('derby')('es')), 'https://example.org/chess/es/events/derby/');
    });
  }
}
