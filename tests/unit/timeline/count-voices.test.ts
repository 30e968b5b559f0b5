import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countOutlets, countVoices, firstOfVoices } from '../../../src/timeline/merge/count-voices.ts';

test('counts no voice where there is no article', () => {
  assert.equal(countVoices([]), 0);
});

test('counts two publishers as two voices', () => {
  assert.equal(countVoices([{ publisher: 'Gazette' }, { publisher: 'Courier' }]), 2);
});

test('counts two articles of one publisher as one voice', () => {
  assert.equal(countVoices([{ publisher: 'Gazette' }, { publisher: 'Gazette' }]), 1);
});

test('counts two publishers that carry the text of one agency as one voice', () => {
  const articles = [
    { publisher: 'Gazette', agency: 'Valley Wire' },
    { publisher: 'Courier', agency: 'Valley Wire' },
  ];

  assert.equal(countVoices(articles), 1);
});

test('counts two publishers that carry the texts of two agencies as two voices', () => {
  const articles = [
    { publisher: 'Gazette', agency: 'Valley Wire' },
    { publisher: 'Courier', agency: 'Coast Wire' },
  ];

  assert.equal(countVoices(articles), 2);
});

test('counts an agency that publishes its own text and a publisher that carries it as one voice', () => {
  const articles = [{ publisher: 'Valley Wire' }, { publisher: 'Gazette', agency: 'Valley Wire' }];

  assert.equal(countVoices(articles), 1);
});

test('counts publishers that are linked over several steps as one voice', () => {
  const articles = [
    { publisher: 'Gazette', agency: 'Valley Wire' },
    { publisher: 'Courier', agency: 'Coast Wire' },
    { publisher: 'Herald', agency: 'Valley Wire' },
    { publisher: 'Herald', agency: 'Coast Wire' },
  ];

  assert.equal(countVoices(articles), 1);
});

test('counts publishers and agencies that are linked in a circle as one voice', () => {
  const articles = [
    { publisher: 'Gazette', agency: 'Courier' },
    { publisher: 'Courier', agency: 'Herald' },
    { publisher: 'Herald', agency: 'Gazette' },
  ];

  assert.equal(countVoices(articles), 1);
});

test('counts the same number of voices in whatever order the articles come', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const anyArticle = fc.oneof(fc.record({ publisher: name }), fc.record({ publisher: name, agency: name }));
  const twoOrders = fc
    .array(anyArticle, { maxLength: 8 })
    .chain((articles) =>
      fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
    );

  fc.assert(
    fc.property(twoOrders, ([articles, shuffled]) => {
      assert.equal(countVoices(shuffled), countVoices(articles));
    }),
  );
});

test('counts every publisher as an outlet, also where several carry the text of one agency', () => {
  const articles = ['Gazette', 'Courier', 'Gazette'].map((publisher) => ({ publisher, agency: 'Valley Wire' }));

  assert.equal(countOutlets(articles), 2);
});

test('finds the first article of each voice', () => {
  const articles = [
    { publisher: 'Gazette', agency: 'Valley Wire' },
    { publisher: 'Herald' },
    { publisher: 'Courier', agency: 'Valley Wire' },
    { publisher: 'Herald' },
  ];

  assert.deepEqual(firstOfVoices(articles), [true, true, false, false]);
});
