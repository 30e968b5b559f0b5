import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorsIn, firstNameFirst } from '../../../src/metadata/clean-authors.ts';

const notPeople = ['La Gaceta de Ostra', 'EFE'];

for (const [written, authors] of [
  ['Ana Soto', ['Ana Soto']],
  ['Por Ana Soto', ['Ana Soto']],
  ['By ANA SOTO', ['ANA SOTO']],
  ['Texto: Ana Soto', ['Ana Soto']],
  ['Ana Soto y Luis Vidal', ['Ana Soto', 'Luis Vidal']],
  ['Ana Soto, Luis Vidal and Rui Antas', ['Ana Soto', 'Luis Vidal', 'Rui Antas']],
  ['Lia Prado e Rui Antas', ['Lia Prado', 'Rui Antas']],
  ['By David Brand in Tokyo', ['David Brand']],
  ['Ana Soto desde Moscú', ['Ana Soto']],
  ['Ana Soto, enviada especial', ['Ana Soto']],
  ['Ana Soto / EFE', ['Ana Soto']],
  ['Ana Soto, AP Sports Writer', ['Ana Soto']],
  ['Jean-Pierre de la Cour', ['Jean-Pierre de la Cour']],
  ['<a href="/ana">Ana Soto</a>', ['Ana Soto']],
  ['La Gaceta de Ostra', []],
  ['LA GACETA DE OSTRA', []],
  ['Redacción', []],
  ['Redacción Deportes', []],
  ['admin', []],
  ['https://www.facebook.com/ana', []],
  ['ana@example.org', []],
  ['@anasoto', []],
  ['2019-03-10', []],
  ['10 de marzo', []],
] as const) {
  test(`takes ${authors.join(' and ') || 'nobody'} from "${written}"`, () => {
    assert.deepEqual(authorsIn(written, notPeople), authors);
  });
}

for (const [written, name] of [
  ['Soto Vidal, Ana', 'Ana Soto Vidal'],
  ['Ana Soto', 'Ana Soto'],
  ['Ana Soto, Luis Vidal, Rui Antas', 'Ana Soto, Luis Vidal, Rui Antas'],
]) {
  test(`reads a library’s "${written}" as ${name}`, () => {
    assert.equal(firstNameFirst(written!), name);
  });
}
