import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../../../src/i18n/words.ts';

const [en, es] = [words.en.record, words.es.record];

test('how the share of points went is a sentence, whatever it begins with', () => {
  const lowest = { share: '33%', after: 1 };

  assert.equal(en.shareSummary(0, lowest, '60%'), 'The lowest, 33%, after match 1; 60% at the end.');
  assert.equal(es.shareSummary(0, lowest, '60%'), 'El más bajo, 33%, tras el partido 1; al final, 60%.');
  assert.equal(en.shareSummary(2, lowest, '60%').slice(0, 28), 'All of them after 2 matches;');
  assert.equal(es.shareSummary(1, lowest, '60%').slice(0, 24), 'Todos tras 1 partido; el');
});

test('a share that was lowest at the end is given once, and one that never fell has no lowest', () => {
  assert.equal(en.shareSummary(1, null, '50%'), 'All of them after 1 match; the lowest, 50%, at the end.');
  assert.equal(en.shareSummary(3, null, null), 'All of them after 3 matches.');
  assert.equal(es.shareSummary(3, null, null), 'Todos tras 3 partidos.');
});

test('matches of one day are counted from that day, and others from the first to the last', () => {
  assert.match(en.intro('9 June 1934', '9 June 1934'), /timeline, 9 June 1934, each/);
  assert.match(en.intro('9 June 1934', '1 May 1935'), /timeline, 9 June 1934 to 1 May 1935, each/);
  assert.match(es.intro('9 de junio', '9 de junio'), /tiempo, del 9 de junio, cada/);
  assert.match(es.intro('9 de junio', '1 de mayo'), /tiempo, del 9 de junio al 1 de mayo, cada/);
});
