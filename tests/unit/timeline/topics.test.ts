import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEmbedded, topicsOf } from '../../../src/timeline/merge/topics.ts';
import { article, both, claim, event, match } from '../make-content.ts';
import { published, timeline } from '../make-timeline.ts';

test('every entry is in the topic of its kind and of its phase, a match in that of its competition', () => {
  const topics = topicsOf(published);
  const groupsOf = (id: string) =>
    topics.filter(({ entries }) => entries.some((entry) => entry.id === id)).map(({ group }) => group);

  for (const { id, match: isMatch } of published.entries)
    assert.deepEqual(
      groupsOf(id).filter((group) => group !== 'person'),
      ['kind', 'phase', ...(isMatch ? ['competition'] : [])],
    );
});

test('a person is a topic with the entries that name them', () => {
  const people = topicsOf(published).filter(({ group }) => group === 'person');

  assert.deepEqual(
    people.map(({ id, name, entries }) => [id, name, entries]),
    published.people.map(({ id, name, mentions }) => [id, both(name), mentions.map(({ entry }) => entry)]),
  );
});

test('what has no entry is no topic, and two competitions of one slug are two topics', () => {
  const made = timeline({
    articles: [article({ claims: [claim(), claim({ event: 'away' })] })],
    events: [
      event({ match: match({ competition: 'Copa!' }) }),
      event({ id: 'away', match: match({ competition: 'Copa' }) }),
    ],
  });

  const ids = topicsOf(made).map(({ group, id }) => `${group}/${id}`);

  assert.deepEqual(ids.filter((id) => id.startsWith('competition/')).sort(), [
    'competition/copa',
    'competition/copa-2',
  ]);
  assert.deepEqual(
    ids.filter((id) => id.startsWith('kind/')),
    ['kind/match'],
  );
});

test('a topic has a list for other sites, a person only with five entries or more', () => {
  const [entry] = published.entries;
  const has = (group: 'kind' | 'person', count: number) =>
    isEmbedded({ group, id: 'a', name: both('A'), entries: Array(count).fill(entry) });

  assert.deepEqual([has('kind', 1), has('person', 4), has('person', 5)], [true, false, true]);
});
