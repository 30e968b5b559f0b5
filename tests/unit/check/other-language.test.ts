import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textsInOtherLanguage } from '../../../src/check/rules/other-language.ts';

const english =
  'Mexico lost by seven goals to Chile in Santa Clara, their heaviest defeat at any tournament, in front of 70,547.';
const spanish =
  'México perdió por siete goles ante Chile en Santa Clara, su peor derrota en cualquier torneo, ante 70 547 asistentes.';

test('reports texts that stand under each other’s language', () => {
  const fields = { claims: [{ says: { en: `${spanish} [@herald-2016]`, es: english } }] };

  assert.deepEqual(
    textsInOtherLanguage('a.md', fields).map(({ field, reason, fatal }) => ({ field, reason, fatal })),
    [
      {
        field: ['claims', 0, 'says', 'en'],
        reason: 'reads as Spanish: write it in English here, and the Spanish text under "es"',
        fatal: false,
      },
      {
        field: ['claims', 0, 'says', 'es'],
        reason: 'reads as English: write it in Spanish here, and the English text under "en"',
        fatal: false,
      },
    ],
  );
});

for (const [what, fields] of [
  ['texts under their own language', { summary: { en: english, es: spanish } }],
  ['texts too short to be sure', { title: { en: 'De María in San Luis Potosí', es: 'Mexico beat Canada' } }],
  ['the text of a site in one language', { summary: { en: spanish } }],
  ['the headline of an article in its own language', { headline: spanish, language: 'es' }],
  ['fields that are left out', { summary: undefined, title: null }],
] as const)
  test(`reports nothing for ${what}`, () => {
    assert.deepEqual(textsInOtherLanguage('a.yaml', fields), []);
  });
