import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationOf, entriesOn } from '../../../src/timeline/merge/citation-of.ts';
import { article, both, claim, event } from '../make-content.ts';
import { timeline } from '../make-timeline.ts';

const { entries } = timeline({
  articles: [
    article({ claims: [claim(), claim({ event: 'final', date: '2019-05-04' })] }),
    article({ id: 'herald', claims: [claim({ event: 'final', date: '2019-05-04' })] }),
  ],
  events: [event(), event({ id: 'final', summary: both('Ostra win. [@herald] They sing. [@gazette]') })],
});

test('finds the citation of an article among the sources of an entry', () => {
  assert.equal(citationOf(entries[1]!, 'gazette')?.number, 2);
});

test('finds no citation of an article that makes no claim about the event', () => {
  assert.equal(citationOf(entries[0]!, 'herald'), undefined);
});

for (const [articleId, supported] of [
  ['gazette', ['derby 1', 'final 2']],
  ['herald', ['final 1']],
] as const) {
  test(`finds the entries that rest on ${articleId}, with their citation of it`, () => {
    const found = entriesOn(articleId, entries).map(({ entry, citation }) => `${entry.id} ${citation.number}`);

    assert.deepEqual(found, supported);
  });
}
