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

test('a topic has the page of its entries, and a place on the page of all that can be followed', () => {
  const { pageOfTopic, followTopic } = createAddresses({ origin: '', base: '/chess/', defaultLanguage: 'en' });
  const topics = [
    { group: 'kind', id: 'match' },
    { group: 'phase', id: 'spring', number: 3 },
    { group: 'competition', id: 'valley-cup' },
    { group: 'person', id: 'ana-soto' },
  ] as const;

  assert.deepEqual(
    topics.map((topic) => [pageOfTopic(topic)('es'), followTopic(topic)('en')]),
    [
      ['/chess/es/?kind=match', '/chess/follow/#kind_match'],
      ['/chess/es/#part_3', '/chess/follow/#part_3'],
      ['/chess/es/?competition=valley-cup', '/chess/follow/#competition_valley-cup'],
      ['/chess/es/people/ana-soto/', '/chess/follow/#person_ana-soto'],
    ],
  );
});
