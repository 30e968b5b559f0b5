import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyLanguage, dayToArchive } from '../../../src/timeline/merge/describe-article.ts';
import { knownLanguages } from '../../../src/timeline/schema/language.ts';
import { article, undatedArticle } from '../make-content.ts';

for (const [published, day] of [
  ['2019-03-10', '2019-03-10'],
  ['2019-03', '2019-03-31'],
  ['2019-03-10/2019-03-12', '2019-03-12'],
] as const) {
  test(`looks for the archived copy of an article of ${published} near ${day}`, () => {
    assert.equal(dayToArchive(article({ published })), day);
  });
}

test('looks for the archived copy of an undated article near the day it was read', () => {
  assert.equal(dayToArchive(undatedArticle({ accessed: '2026-11-20' })), '2026-11-20');
});

for (const [language, body] of [
  ['es', 'es'],
  ['es-MX', 'es'],
  ['en', 'en'],
  ['pt-BR', 'en'],
] as const) {
  test(`takes the body of an article in ${language} to be in ${body}`, () => {
    assert.equal(bodyLanguage(article({ language }), knownLanguages), body);
  });
}
