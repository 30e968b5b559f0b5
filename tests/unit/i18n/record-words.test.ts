import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../../../src/i18n/words.ts';

const [en, es] = [words.en.record, words.es.record];

const at = (points: number, until: string) => ({ points, until });

test('how the points of ten matches went is a sentence, whether the most or the fewest come last or neither', () => {
  const [most, fewest, last] = [at(28, '9 June'), at(12, '1 May'), at(20, '2 July')];

  assert.equal(
    en.rollingSummary(most, fewest, last),
    'The most, 28 of 30, up to 9 June; the fewest, 12, up to 1 May; 20 from the last ten.',
  );
  assert.equal(
    es.rollingSummary(most, fewest, last),
    'El máximo, 28 de 30, al 9 June; el mínimo, 12, al 1 May; 20 en los últimos diez.',
  );
  assert.equal(
    en.rollingSummary(last, fewest, last),
    'The most, 20 from the last ten of 30; the fewest, 12, up to 1 May.',
  );
  assert.equal(
    es.rollingSummary(most, fewest, fewest),
    'El máximo, 28 de 30, al 9 June; el mínimo, 12 en los últimos diez.',
  );
});

test('points that never changed are given once', () => {
  const same = at(30, '9 June');

  assert.equal(en.rollingSummary(same, same, at(30, '2 July')), '30 of 30 from every ten.');
  assert.equal(es.rollingSummary(same, same, at(30, '2 July')), '30 de 30 en todos los tramos de diez.');
});

test('matches of one day are counted from that day, and others from the first to the last', () => {
  assert.match(en.intro('9 June 1934', '9 June 1934'), /timeline, 9 June 1934, each/);
  assert.match(en.intro('9 June 1934', '1 May 1935'), /timeline, 9 June 1934 to 1 May 1935, each/);
  assert.match(es.intro('9 de junio', '9 de junio'), /tiempo, del 9 de junio, cada/);
  assert.match(es.intro('9 de junio', '1 de mayo'), /tiempo, del 9 de junio al 1 de mayo, cada/);
});
